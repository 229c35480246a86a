package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Collection;
import gov.rotations.handbook.entity.Revision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages that come with the product, read from its resources in their reading order. */
@Dependent
class StarterPages {

    private static final Map<Collection, String> FOLDERS = Map.of(Collection.HANDBOOK, "handbook", Collection.FAQ, "questions", Collection.PURPOSE, "purpose");

    /** One page as it comes with the product. */
    record Starter(Collection collection, String slug, Revision.Words words) {
    }

    private final Chapters chapters;

    @Inject
    StarterPages(Chapters chapters) {
        this.chapters = chapters;
    }

    List<Starter> all() {
        List<Starter> all = new ArrayList<>();
        for (Collection collection : Collection.values()) {
            String folder = "/content/" + FOLDERS.get(collection) + "/";
            text(folder + "contents.txt").lines().filter(line -> !line.isBlank()).forEach(slug -> all.add(page(collection, slug, text(folder + slug + ".md"))));
        }
        return all;
    }

    private Starter page(Collection collection, String slug, String file) {
        int end = file.indexOf("---\n", 4);
        Map<String, String> head = new HashMap<>();
        file.substring(4, end).lines().forEach(line -> head.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip()));
        Chapters.Chapter chapter = chapters.find(head.get("chapter")).orElseThrow();
        return new Starter(collection, slug, new Revision.Words(head.get("title"), head.get("summary"), file.substring(end + 4).strip(), chapter.key(),
            Audience.valueOf(head.get("audience")), head.get("readers"), head.get("skills"), chapters.author(), chapter.origin(), chapters.licence(), head.get("source")));
    }

    private static String text(String name) {
        try (InputStream content = StarterPages.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

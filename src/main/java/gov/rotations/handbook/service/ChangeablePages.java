package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.entity.Page;
import gov.rotations.handbook.entity.Revision;
import gov.rotations.security.Actor;
import gov.rotations.suggestion.ChangeableThings;
import gov.rotations.suggestion.Subject.Field;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.WordsMissing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets people propose other words for a page they may read, or a new one. Where a page is for fewer readers, so is a request
 * on it.
 */
@ApplicationScoped
public class ChangeablePages implements ChangeableThings {

    /** What a page is found by for as long as it exists, whatever its address. */
    static final String PAGE = "page:";

    private static final Set<Audience> OPEN = EnumSet.of(Audience.PUBLIC, Audience.SIGNED_IN);

    @Inject
    private Pages pages;

    @Override
    public TargetKind kind() {
        return TargetKind.PAGE;
    }

    /** @param ref address of a page, or what it is found by */
    @Override
    public Optional<Subject> find(String ref, Actor reader) {
        if (ref.isEmpty()) {
            return Optional.of(subject("", "/handbook/handbook.xhtml", "", "", ""));
        }
        Set<Audience> readable = Audience.of(reader);
        Optional<Page> page = ref.matches(PAGE + "\\d{1,18}") ? pages.find(Long.parseLong(ref.substring(PAGE.length()))) : pages.at(ref, readable);
        return page.filter(one -> one.state() == Page.State.PUBLISHED && readable.contains(one.audience()))
            .flatMap(one -> pages.revision(one.id(), one.live()).map(Revision::words)
                .map(words -> subject(PAGE + one.id(), "/handbook/page.xhtml?slug=" + one.slug(), words.title(), words.summary(), words.body()).within(circle(one.audience()))));
    }

    @Override
    public Set<String> circlesOf(Actor reader) {
        return Audience.of(reader).stream().map(ChangeablePages::circle).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    /** What requests on pages for this audience are kept within; nothing when everybody signed in reads them. */
    static String circle(Audience audience) {
        return OPEN.contains(audience) ? "" : audience.name();
    }

    private static Subject subject(String ref, String link, String title, String summary, String body) {
        return new Subject(TargetKind.PAGE, ref, title, link, "", List.of(Field.text("title", "handbook.form.title", title, 200),
            Field.text("summary", "handbook.form.summary", summary, 280), Field.text("body", "handbook.form.body", body.replace("\r\n", "\n").strip(), 20_000)));
    }

    @Override
    public void check(Subject subject, Map<String, String> proposed) {
        if (Stream.of("title", "summary", "body").anyMatch(field -> proposed.getOrDefault(field, "").isBlank())) {
            throw new WordsMissing();
        }
    }
}

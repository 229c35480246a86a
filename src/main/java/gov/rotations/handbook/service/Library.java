package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Collection;
import gov.rotations.handbook.Findable;
import gov.rotations.handbook.PageArchived;
import gov.rotations.handbook.PagePublished;
import gov.rotations.handbook.PageRestored;
import gov.rotations.handbook.SafeMarkdown;
import gov.rotations.handbook.entity.Page;
import gov.rotations.handbook.entity.Revision;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.transaction.Transactional;

/**
 * Keeps the shelf of this node. It looks at most every ten seconds whether the database says something else, and at once
 * after this node has published something.
 */
@ApplicationScoped
@Transactional
public class Library {

    private static final Duration TRUSTED = Duration.ofSeconds(10);

    private static final Map<Collection, String> KINDS = Map.of(Collection.HANDBOOK, "handbook", Collection.FAQ, "question", Collection.PURPOSE, "purpose");

    @Inject
    private Pages pages;

    @Inject
    private Frameworks frameworks;

    @Inject
    @Any
    private Instance<Findable> neighbours;

    @Inject
    private Clock clock;

    private volatile Shelf shelf;
    private volatile String mark = "";
    private volatile Instant checkedAt = Instant.MIN;

    public Shelf shelf() {
        Instant now = clock.instant();
        if (shelf == null || checkedAt.isAfter(now) || checkedAt.plus(TRUSTED).isBefore(now)) {
            look(now);
        }
        return shelf;
    }

    private synchronized void look(Instant now) {
        String today = mark();
        if (shelf == null || !today.equals(mark)) {
            shelf = new Shelf(texts());
            mark = today;
        }
        checkedAt = now;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PagePublished fact) {
        checkedAt = Instant.EPOCH;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PageArchived fact) {
        checkedAt = Instant.EPOCH;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PageRestored fact) {
        checkedAt = Instant.EPOCH;
    }

    private String mark() {
        return pages.mark() + "/" + frameworks.current().map(FrameworkText::code).orElse("") + "/"
            + neighbours.stream().map(Findable::mark).collect(Collectors.joining("/"));
    }

    private List<Findable.Text> texts() {
        List<Findable.Text> texts = new ArrayList<>();
        Map<Long, Page> published = pages.published().stream().collect(Collectors.toMap(Page::id, Function.identity()));
        for (Revision revision : pages.live()) {
            Page page = published.get(revision.page());
            if (page != null) {
                texts.add(new Findable.Text(KINDS.get(page.collection()), "/handbook/page.xhtml?slug=" + page.slug(), revision.title(), revision.summary(),
                    SafeMarkdown.text(revision.words().body()), page.audience()));
            }
        }
        frameworks.current().ifPresent(framework -> add(framework, texts));
        neighbours.forEach(one -> texts.addAll(one.texts()));
        return texts;
    }

    private static void add(FrameworkText framework, List<Findable.Text> texts) {
        framework.skills().forEach(skill -> texts.add(new Findable.Text("skill", "/skills/skill.xhtml?key=" + skill.key(), skill.title(), skill.summary(),
            skill.why() + " " + String.join(". ", skill.facets()) + ". " + String.join(" ", skill.levels()), Audience.PUBLIC)));
        framework.levels().forEach(level -> texts.add(new Findable.Text("level", "/skills/level.xhtml?key=" + level.key(), level.title(), level.meaning(), "",
            Audience.PUBLIC)));
        framework.roles().forEach(role -> texts.add(new Findable.Text("role", "/skills/pathway.xhtml", role.title(), role.summary(), "", Audience.PUBLIC)));
    }
}

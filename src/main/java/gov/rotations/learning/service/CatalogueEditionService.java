package gov.rotations.learning.service;

import gov.rotations.learning.CatalogueShipped;
import gov.rotations.learning.entity.CatalogueEdition;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.suggestion.Credit;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Editions of the activities, for everybody to read and to compare; a draft is for stewards. */
@Stateless
@PermitAll
public class CatalogueEditionService {

    /** One edition in the list. @param thanks names of those who suggested what is new @param before code of the edition before, or null */
    public record Row(String code, String title, CatalogueEdition.State state, Instant publishedAt, String notes, List<Credit> thanks, int activities,
        String before) {
    }

    @Inject
    private CatalogueEditions editions;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The newest first. */
    public List<Row> editions() {
        List<CatalogueEdition> seen = editions.all().stream().filter(this::isFor).toList();
        return seen.stream().map(edition -> row(edition, seen.indexOf(edition) + 1 < seen.size() ? seen.get(seen.indexOf(edition) + 1).code() : null)).toList();
    }

    private static Row row(CatalogueEdition edition, String before) {
        CatalogueText text = CatalogueFile.read(edition.document());
        return new Row(edition.code(), text.title(), edition.state(), edition.publishedAt(), text.notes(), text.credits(), text.activities().size(), before);
    }

    /** What the second edition says otherwise than the first, activity by activity. */
    public List<ActivityChange> compare(String from, String to) {
        return ActivityChange.between(text(from), text(to));
    }

    private CatalogueText text(String code) {
        return CatalogueFile.read(editions.find(code).filter(this::isFor).orElseThrow(() -> new NotPermitted("activities:" + code)).document());
    }

    private boolean isFor(CatalogueEdition edition) {
        return edition.state() != CatalogueEdition.State.DRAFT || actor.find().filter(one -> one.is(Role.STEWARD)).isPresent();
    }

    /** Loads the edition that comes with the product, unless there is one. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void ship() {
        if (editions.isEmpty()) {
            CatalogueText shipped = CatalogueFile.read(CatalogueFile.shipped());
            editions.add(CatalogueEdition.shipped(shipped.code(), CatalogueFile.shipped(), clock.instant()));
            facts.fire(new CatalogueShipped(shipped.code()));
        }
    }
}

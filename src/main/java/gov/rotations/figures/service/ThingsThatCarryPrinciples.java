package gov.rotations.figures.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventId;
import gov.rotations.events.Events;
import gov.rotations.learning.Activities;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.principle.TagKind;
import gov.rotations.principle.TaggedThings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Activities, events and openings, told to the principles, which know none of them. */
@ApplicationScoped
@Transactional
public class ThingsThatCarryPrinciples implements TaggedThings {

    @Inject
    private Activities activities;

    @Inject
    private Events events;

    @Inject
    private Openings openings;

    @Inject
    private Cohorts cohorts;

    @Override
    public Optional<Thing> find(TagKind kind, String subject) {
        if (kind == TagKind.ACTIVITY) {
            return activities.current().stream().filter(one -> one.code().equals(subject)).map(this::thing).findFirst();
        }
        if (!subject.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(subject);
        return kind == TagKind.EVENT ? events.event(new EventId(id)).map(this::thing)
            : openings.of(List.of(new OpeningId(id))).values().stream().map(this::thing).findFirst();
    }

    @Override
    public List<Thing> offered(TagKind kind) {
        return switch (kind) {
            case ACTIVITY -> activities.current().stream().map(this::thing).toList();
            case EVENT -> events.all().stream().map(this::thing).toList();
            case OPENING -> openings.listedFor(cohorts.cohorts().stream().flatMap(cohort -> cohorts.rotationsOf(cohort.id()).stream()).map(Cohorts.RotationCard::id).toList())
                .stream().map(this::thing).toList();
        };
    }

    private Thing thing(Activities.ActivityCard one) {
        return new Thing(one.code(), one.title(), "/learning/activity.xhtml?code=" + one.code());
    }

    private Thing thing(Events.EventCard one) {
        return new Thing(one.id().toString(), one.title(), "/events/event.xhtml?id=" + one.id());
    }

    private Thing thing(Openings.Listed one) {
        return new Thing(one.id().toString(), one.product(), "/opening/opening.xhtml?id=" + one.id());
    }
}

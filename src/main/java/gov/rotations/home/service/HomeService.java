package gov.rotations.home.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What an associate sees first: the rotation they are in and the one after it. */
@Stateless
@AllowedTo(Role.ASSOCIATE)
public class HomeService {

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** One rotation ahead of the associate. @param now whether it is under way */
    public record Ahead(int number, LocalDate first, LocalDate last, boolean now) {
    }

    /** The rotation under way, if any, and the next; empty when all are over or none has been laid out. */
    public List<Ahead> nowAndNext() {
        LocalDate today = LocalDate.now(clock);
        return cohorts.associateOf(actor.get().account()).map(card -> cohorts.rotationsOf(card.cohort())).orElse(List.of()).stream()
            .filter(rotation -> !rotation.dates().last().isBefore(today)).limit(2)
            .map(rotation -> new Ahead(rotation.number(), rotation.dates().first(), rotation.dates().last(), rotation.dates().contains(today)))
            .toList();
    }
}

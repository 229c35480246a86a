package gov.rotations.home.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.placement.ConfirmedPlacements;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an associate sees first: the rotation they are in and the one after it, and where they work in each. */
@Stateless
@AllowedTo(Role.ASSOCIATE)
public class HomeService {

    @Inject
    private Cohorts cohorts;

    @Inject
    private ConfirmedPlacements placements;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** One rotation ahead of the associate. @param now whether it is under way @param stint null until a plan is published */
    public record Ahead(int number, LocalDate first, LocalDate last, boolean now, ConfirmedPlacements.Stint stint) {
    }

    /** The rotation under way, if any, and the next; empty when all are over or none has been laid out. */
    public List<Ahead> nowAndNext() {
        return cohorts.associateOf(actor.get().account()).map(this::ahead).orElse(List.of());
    }

    private List<Ahead> ahead(Cohorts.AssociateCard card) {
        LocalDate today = LocalDate.now(clock);
        Map<RotationId, ConfirmedPlacements.Stint> stints = placements.of(card.id()).stream()
            .collect(Collectors.toMap(ConfirmedPlacements.Stint::rotation, Function.identity(), (first, later) -> later));
        return cohorts.rotationsOf(card.cohort()).stream().filter(rotation -> !rotation.dates().last().isBefore(today)).limit(2)
            .map(rotation -> new Ahead(rotation.number(), rotation.dates().first(), rotation.dates().last(),
                rotation.dates().contains(today), stints.get(rotation.id())))
            .toList();
    }
}

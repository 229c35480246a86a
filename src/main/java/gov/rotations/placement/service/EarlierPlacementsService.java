package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.PlacementsRecorded;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.RoundOverlaps;
import gov.rotations.placement.entity.Placement;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.entity.Round;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.DateRange;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts placements on record that were agreed before the programme planned with this product, as one published round of
 * the cohort. Nobody gets a letter: they know. The rules that look back, such as no department twice, count them.
 */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class EarlierPlacementsService {

    /** Who worked where and when. */
    public record Stint(AssociateId associate, RotationId rotation, OpeningId opening) {
    }

    @Inject
    private Rounds rounds;

    @Inject
    private Placements placements;

    @Inject
    private HostLinks hosts;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Openings openings;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @throws RoundOverlaps when one of the rotations has a round already */
    public RoundId record(CohortId cohort, String name, List<Stint> stints) {
        Set<RotationId> rotations = stints.stream().map(Stint::rotation).collect(Collectors.toSet());
        rounds.of(cohort).stream().filter(other -> other.rotations().stream().anyMatch(rotations::contains)).findFirst().ifPresent(other -> {
            throw new RoundOverlaps(other.name());
        });
        RoundId round = rounds.add(Round.recorded(name, cohort, rotations, clock.instant()));
        Map<RotationId, Cohorts.RotationCard> slots = cohorts.rotations(rotations);
        Map<OpeningId, Openings.Listed> posts = openings.of(stints.stream().map(Stint::opening).toList());
        LocalDate today = LocalDate.now(clock);
        long number = placements.count();
        for (Stint stint : stints) {
            DateRange dates = slots.get(stint.rotation()).dates();
            Openings.Listed post = posts.get(stint.opening());
            number++;
            placements.add(Placement.recorded("P%02d-%04d".formatted(dates.first().getYear() % 100, number), round,
                new Proposal.Pair(stint.associate(), stint.rotation(), stint.opening()), post.department(), dates, today));
            cohorts.rememberDepartment(stint.associate(), post.department());
            hosts.link(stint.associate(), post, dates);
        }
        facts.fire(new PlacementsRecorded(round, stints.size()));
        return round;
    }
}

package gov.rotations.opening;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.LocationId;
import gov.rotations.skills.SkillKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other features ask of openings. For use inside services. */
public interface Openings {

    /**
     * A listed opening with everything the planner and a reader need.
     *
     * @param reference what people quote, such as O27-031
     * @param seats seats offered, by rotation
     * @param tags subjects somebody may have opted out of, such as defence
     * @param firstRotationSuitable false when the post asks for somebody already settled in the programme
     */
    record Listed(OpeningId id, String reference, DepartmentId department, String product, String summary, Phase phase,
        String userGroup, LocationId location, String hostManager, String hostManagerEmail, Clearance clearance,
        Set<Need> supports, Set<SkillKey> skills, Set<String> tags, boolean firstRotationSuitable,
        Map<RotationId, Integer> seats) {
    }

    /** @param minimum fewest associates the department asked for over all rotations @param maximum most in this rotation, agreed */
    record Bid(DepartmentId department, RotationId rotation, int minimum, int maximum) {
    }

    /** Listed openings with a seat in one of these rotations, by reference. */
    List<Listed> listedFor(Collection<RotationId> rotations);

    /** These openings, whatever their state. */
    Map<OpeningId, Listed> of(Collection<OpeningId> ids);

    /** When place, clearance or rotations of these openings last changed while they were listed; the others are not in it. */
    Map<OpeningId, Instant> changedAfterListing(Collection<OpeningId> ids);

    /** Agreed bids for these rotations. */
    List<Bid> bidsFor(Collection<RotationId> rotations);

    /** The department can no longer offer this opening in this rotation: its seats there are taken back by one. */
    void takeBackSeat(OpeningId opening, RotationId rotation);

    /** Number of seats listed for each rotation of the cohort. */
    Map<RotationId, Integer> seatsOf(CohortId cohort);
}

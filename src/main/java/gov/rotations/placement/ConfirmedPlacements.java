package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Phase;
import gov.rotations.shared.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where associates work once their plan is published; what other features ask of placements. For use inside services. */
public interface ConfirmedPlacements {

    /**
     * One stint of an associate.
     *
     * @param department its code and name
     * @param host who manages the associate there day to day @param phase of the product when it was offered
     */
    record Stint(PlacementId id, RotationId rotation, String department, String product, String place, String host, DateRange dates, Phase phase) {
    }

    /** Who worked where, for looking back on it. */
    record Ending(PlacementId id, AssociateId associate, RotationId rotation, OpeningId opening, DepartmentId department, LocalDate lastDay) {
    }

    /** The associate's stints, confirmed, under way or over, in the order of their dates; none that fell away. */
    default List<Stint> of(AssociateId associate) {
        return of(Set.of(associate)).getOrDefault(associate, List.of());
    }

    /** The same for several; whoever has none is left out. */
    Map<AssociateId, List<Stint>> of(Collection<AssociateId> associates);

    /** Placements whose last day is one of these, none that fell away; in the order of their last days. */
    List<Ending> ending(DateRange days);
}

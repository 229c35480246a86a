package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.entity.Associate;
import java.io.Serializable;
import java.util.List;

/**
 * An associate as a list shows them: the card.
 *
 * @param planning what only planning may see, or null
 */
public record AssociateRow(AssociateId id, String reference, String name, String email, String department, String grade,
    Associate.State state, Planning planning) implements Serializable {

    /** Base, clearance and needs, for programme admins and case-workers. */
    public record Planning(String base, Clearance clearance, List<Need> needs) implements Serializable {
    }
}

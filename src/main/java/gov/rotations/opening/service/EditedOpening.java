package gov.rotations.opening.service;

import java.io.Serializable;
import java.util.List;

/**
 * An opening while its department describes it.
 *
 * @param id null while it is new
 * @param version the version the form was read at
 * @param reason what an admin asked to change, or null
 * @param rotations in which it may have seats: those still to come, and those it has seats in already
 * @param submittable whether it may be submitted from here
 * @param listed whether associates see it already, so that a change of place, dates or clearance is told to them
 */
public record EditedOpening(Long id, long version, String reference, long department, String departmentCode, String departmentName,
    OpeningForm form, String reason, List<RotationChoice> rotations, boolean submittable, boolean listed) implements Serializable {
}

package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.entity.Absence;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An associate as their page shows them. Each part is there only for who may know it, and null for everybody else.
 *
 * @param self whether the reader is this associate
 * @param places where they can work: planning, the home manager, the person
 * @param planning for planning, and the person
 * @param optOuts subjects opted out of: the person and a case-worker
 * @param leave days away; their kind only for who may know it
 * @param agreed the agreed adjustment, empty when there is none
 * @param adjustmentReadable whether the reader may open the full words
 * @param steps steps the reader may take now
 */
public record AssociateView(AssociateId id, String reference, String name, String email, CohortId cohort, String cohortCode,
    String department, String grade, Associate.State state, boolean self, Places places, Planning planning,
    List<String> optOuts, List<Leave> leave, String agreed, boolean adjustmentReadable,
    List<AssociateStep> steps) implements Serializable {

    /** Town names. */
    public record Places(String base, List<String> commutable, List<String> relocatable) implements Serializable {
    }

    /** @param optedOut that there is a personal opt-out, not of what */
    public record Planning(Clearance clearance, int workingDays, LocalDate firstDay, int priorityCredit, List<Need> needs,
        List<String> previousDepartments, List<Wish> wishes, boolean optedOut) implements Serializable {
    }

    /** How much the person wants to grow a skill, 1 to 3; a wish, never a level. */
    public record Wish(SkillKey skill, int strength) implements Serializable {
    }

    /** @param kind null for who may know the days only */
    public record Leave(long id, Absence.Kind kind, LocalDate first, LocalDate expectedTo, LocalDate actualTo,
        Absence.State state) implements Serializable {
    }
}

package gov.rotations.cohort;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.LocationId;
import gov.rotations.security.AccountId;
import gov.rotations.shared.DateRange;
import gov.rotations.skills.SkillKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What other features ask of cohorts and associates. For use inside services: it answers without asking who wants to
 * know, so the asking service decides what it passes on.
 */
public interface Cohorts {

    record CohortCard(CohortId id, String code, int size, String state) {
    }

    /** @param number 1 to 4, in calendar order */
    record RotationCard(RotationId id, CohortId cohort, int number, DateRange dates) {
    }

    /** An associate as lists name them: a person and a department. @param reference what people quote, such as A27-014 */
    record AssociateCard(AssociateId id, String reference, String name, AccountId account, CohortId cohort,
        DepartmentId homeDepartment, String state) {
    }

    /**
     * Everything the planner may know of an associate.
     *
     * @param absentFrom rotations for which the associate is on leave, deferred or gone
     * @param previousDepartments departments worked in before, in the programme or earlier, and the home department
     * @param optOuts subject tags the person will not work on; never shown to anybody else
     * @param growthWishes 0 to 3 for each skill, how much the person wants to grow it; never a level
     * @param priorityCredit per cent, 0 to 30, earned by hardship in earlier rotations
     */
    record PlanningFacts(AssociateId id, LocationId home, Set<LocationId> commutable, Set<LocationId> relocatable,
        Clearance clearance, Set<Need> needs, Set<RotationId> absentFrom, Set<DepartmentId> previousDepartments,
        Set<String> optOuts, Map<SkillKey, Integer> growthWishes, int priorityCredit) {
    }

    List<CohortCard> cohorts();

    Optional<CohortCard> cohort(CohortId id);

    Optional<CohortCard> findByCode(String code);

    /** In calendar order. */
    List<RotationCard> rotationsOf(CohortId cohort);

    Map<RotationId, RotationCard> rotations(Collection<RotationId> ids);

    /** By name; people who left, withdrew or graduated are not among them. */
    List<AssociateCard> associatesOf(CohortId cohort);

    Map<AssociateId, AssociateCard> associates(Collection<AssociateId> ids);

    Optional<AssociateCard> associateOf(AccountId account);

    Optional<AssociateCard> findByReference(String reference);

    Optional<AssociateCard> findByEmail(String email);

    /** For everybody of {@link #associatesOf}, in the same order. */
    List<PlanningFacts> planningFacts(CohortId cohort);

    /** Whom this account manages today: at home while the link lasts, as a host during a placement and 30 days around it. */
    Set<AssociateId> managedBy(AccountId manager);

    /** Who manages the associate today; the other way round of {@link #managedBy}. */
    Set<AccountId> managersOf(AssociateId associate);

    /** How much the associate wants to grow each skill, 1 to 3; a wish for the planner, never a level. */
    Map<SkillKey, Integer> growthWishes(AssociateId associate);

    /** The host manages the associate day to day for these days; gives the manager the role too. */
    void linkManager(AssociateId associate, AccountId manager, DateRange days);

    /** The associate has worked in this department now, so that no later plan sends them there again. */
    void rememberDepartment(AssociateId associate, DepartmentId department);
}

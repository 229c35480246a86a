package gov.rotations.testing;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.cohort.service.AssociateForm;
import gov.rotations.cohort.service.AssociateService;
import gov.rotations.cohort.service.CohortForm;
import gov.rotations.cohort.service.CohortService;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.DepartmentKind;
import gov.rotations.department.Departments;
import gov.rotations.department.service.DepartmentForm;
import gov.rotations.department.service.DepartmentService;
import gov.rotations.department.service.SiteForm;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Phase;
import gov.rotations.opening.ProductKind;
import gov.rotations.opening.service.OpeningForm;
import gov.rotations.opening.service.OpeningLists;
import gov.rotations.opening.service.OpeningService;
import gov.rotations.opening.service.ReviewService;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.DateRange;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** A programme of a test's own: one cohort of three rotations, its people, and departments with openings; all in Leeds. */
@Dependent
public class Programme {

    @Inject
    private Acting acting;
    @Inject
    private World world;
    @Inject
    private CurrentActor current;
    @Inject
    private Departments departments;
    @Inject
    private DepartmentService departmentService;
    @Inject
    private CohortService cohortService;
    @Inject
    private Cohorts cohorts;
    @Inject
    private AssociateService associateService;
    @Inject
    private OpeningService openingService;
    @Inject
    private OpeningLists openingLists;
    @Inject
    private ReviewService review;

    private final Map<DepartmentId, AccountId> contacts = new HashMap<>();
    private AccountId admin;
    private CohortId cohort;
    private DepartmentId home;

    /** The programme admin who set everything up. */
    public Actor admin() {
        if (admin == null) {
            admin = world.admin();
        }
        return current.actorOf(admin);
    }

    public <T> T byAdmin(Callable<T> work) throws Exception {
        return acting.as(admin(), work);
    }

    public void byAdmin(Acting.Work work) throws Exception {
        acting.as(admin(), work);
    }

    /** An active department with a site in Leeds and one contact. */
    public DepartmentId department(String start) throws Exception {
        DepartmentId id = byAdmin(() -> {
            DepartmentId made = departmentService.add(new DepartmentForm(world.aCode(start), "Department of " + start, DepartmentKind.MINISTRY));
            departmentService.activate(made);
            departmentService.addSite(made, new SiteForm("Leeds", "Yorkshire and The Humber", true, true));
            return made;
        });
        contacts.put(id, world.anAccount("Contact of " + start, Role.DEPARTMENT, id.value()));
        return id;
    }

    public Actor contactOf(DepartmentId department) {
        return current.actorOf(contacts.get(department));
    }

    /** Somebody else who answers for the same department. */
    public Actor colleagueAt(DepartmentId department) {
        return current.actorOf(world.anAccount("Colleague", Role.DEPARTMENT, department.value()));
    }

    public CohortId cohort() throws Exception {
        if (cohort == null) {
            cohort = byAdmin(() -> cohortService.plan(
                new CohortForm(world.aCode("C"), 24, List.of(half(2027, 9), half(2028, 3), half(2028, 9)))));
        }
        return cohort;
    }

    /** Rotation 1, 2 or 3. */
    public RotationId rotation(int number) throws Exception {
        return cohorts.rotationsOf(cohort()).get(number - 1).id();
    }

    /** Where associates come from; it offers nothing. */
    public DepartmentId home() throws Exception {
        if (home == null) {
            home = department("HOME");
        }
        return home;
    }

    public AssociateId associate(String name) throws Exception {
        return associate(name, form -> { });
    }

    /** Somebody in the cohort, based in Leeds, who differs in what is said of them. */
    public AssociateId associate(String name, Consumer<AssociateForm> but) throws Exception {
        AssociateForm form = new AssociateForm();
        form.setName(name);
        form.setEmail(world.anAddress(name));
        form.setCohort(cohort().value());
        form.setHomeDepartment(home().value());
        form.setBase(leeds());
        but.accept(form);
        return byAdmin(() -> associateService.join(form));
    }

    public Actor selfOf(AssociateId associate) {
        return current.actorOf(cohorts.associates(List.of(associate)).get(associate).account());
    }

    public long leeds() {
        return departments.townOf("Leeds", "Yorkshire and The Humber").id().value();
    }

    /** A listed opening with one seat in the first rotation. */
    public OpeningId opening(DepartmentId department) throws Exception {
        return opening(department, form -> { });
    }

    /** A listed opening that differs in what is said of it. */
    public OpeningId opening(DepartmentId department, Consumer<OpeningForm> but) throws Exception {
        OpeningForm form = new OpeningForm();
        form.setProduct("Product " + world.aCode("P"));
        form.setKind(ProductKind.SERVICE);
        form.setPhase(Phase.BETA);
        form.setUserGroup("Claimants");
        form.setProblem("Letters about changes come late");
        form.setDecisions("What is built next");
        form.setHostName("Sam Host");
        form.setHostEmail(world.anAddress("Sam Host"));
        form.setLocation(leeds());
        form.setSkills(SkillKey.USER_FOCUS);
        form.getSeats().put(rotation(1).value(), 1);
        but.accept(form);
        OpeningId id = acting.as(contactOf(department), () -> openingService.draftAndSubmit(department, form));
        byAdmin(() -> review.approve(id, openingLists.get(id).version()));
        return id;
    }

    private static DateRange half(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new DateRange(first, first.plusMonths(6).minusDays(1));
    }
}

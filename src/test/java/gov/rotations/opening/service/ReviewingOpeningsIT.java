package gov.rotations.opening.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.RotationId;
import gov.rotations.cohort.entity.Cohort;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.DepartmentKind;
import gov.rotations.department.Departments;
import gov.rotations.department.service.DepartmentForm;
import gov.rotations.department.service.DepartmentService;
import gov.rotations.department.service.SiteForm;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.OpeningIncomplete;
import gov.rotations.opening.OpeningNotOpen;
import gov.rotations.opening.Openings;
import gov.rotations.opening.Phase;
import gov.rotations.opening.ProductKind;
import gov.rotations.security.AccountId;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.DateRange;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.SkillKey;
import gov.rotations.testing.Acting;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.World;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A department describes an opening and an admin reviews it; nobody sees or touches another department's. */
@InContainer
@Tag("both-databases")
class ReviewingOpeningsIT {

    @Inject
    private OpeningService service;
    @Inject
    private ReviewService review;
    @Inject
    private BidService bids;
    @Inject
    private OpeningLists lists;
    @Inject
    private Openings openings;
    @Inject
    private DepartmentService departmentService;
    @Inject
    private Departments departments;
    @Inject
    private Acting acting;
    @Inject
    private World world;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;

    private DepartmentId health;
    private DepartmentId treasury;
    private AccountId healthContact;
    private AccountId treasuryContact;
    private List<RotationId> rotations;

    @BeforeEach
    void two_departments_and_a_calendar() throws Exception {
        health = department("HEALTH");
        treasury = department("TREAS");
        healthContact = world.anAccount("Hana", Role.DEPARTMENT, health.value());
        treasuryContact = world.anAccount("Tom", Role.DEPARTMENT, treasury.value());
        transaction.begin();
        Cohort cohort = new Cohort(world.aCode("C"), 24, 14);
        cohort.layCalendar(List.of(half(2027, 9), half(2028, 3), half(2028, 9)));
        em.persist(cohort);
        em.flush();
        rotations = cohort.rotations().stream().map(one -> one.id()).toList();
        transaction.commit();
    }

    @Test
    void an_approved_opening_is_what_the_planner_gets() throws Exception {
        OpeningId id = submitted();
        approve(id, version(id));

        Openings.Listed listed = openings.listedFor(List.of(rotations.get(0))).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();

        assertThat(listed.department()).isEqualTo(health);
        assertThat(listed.seats()).containsEntry(rotations.get(0), 2).containsEntry(rotations.get(1), 1);
        assertThat(listed.supports()).containsExactly(Need.STEP_FREE);
        assertThat(listed.skills()).containsExactlyInAnyOrder(SkillKey.USER_FOCUS, SkillKey.AGILE_WORKING);
        assertThat(listed.tags()).containsExactlyInAnyOrder("defence", "housing");
        assertThat(listed.reference()).startsWith("O");
        assertThat(openings.listedFor(List.of(rotations.get(2)))).extracting(Openings.Listed::id).doesNotContain(id);
    }

    @Test
    void a_seat_taken_back_is_gone_from_that_rotation_alone() throws Exception {
        OpeningId id = submitted();
        approve(id, version(id));

        acting.asAdmin(() -> openings.takeBackSeat(id, rotations.get(0)));

        assertThat(openings.of(List.of(id)).get(id).seats()).containsEntry(rotations.get(0), 1).containsEntry(rotations.get(1), 1);
    }

    @Test
    void another_departments_opening_is_not_found_by_reading_changing_submitting_or_searching() throws Exception {
        OpeningId id = acting.as(healthContact, () -> service.draft(health, form()));

        acting.as(treasuryContact, () -> {
            assertThatThrownBy(() -> lists.get(id)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> service.change(id, 0, form())).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> service.submit(id, 0)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> service.withdraw(id, 0, "mine now")).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> service.rollForward(id, rotations.get(2))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> service.draft(health, form())).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> bids.ask(health, rotations.get(0), 0, 1)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> review.approve(id, 0)).isInstanceOf(NotPermitted.class);
            assertThat(lists.page(new OpeningFilter(null, null, null, health.value(), null, null, 1)).rows()).isEmpty();
            assertThat(lists.page(new OpeningFilter("appointment", null, null, null, null, null, 1)).total()).isZero();
        });
        assertThat(acting.as(healthContact, () -> lists.page(new OpeningFilter("appointment", null, null, null, null, null, 1)).rows()))
            .extracting(OpeningRow::id).containsExactly(id.value());
    }

    @Test
    void two_admins_who_approve_at_once_give_one_answer() throws Exception {
        OpeningId id = submitted();
        long read = version(id);
        approve(id, read);

        assertThatThrownBy(() -> approve(id, read)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> acting.asAdmin(() -> review.reject(id, version(id), "too late"))).isInstanceOf(OpeningNotOpen.class);
        assertThat(acting.as(healthContact, () -> lists.get(id).steps())).hasSize(3);
    }

    @Test
    void a_stale_form_changes_nothing() throws Exception {
        OpeningId id = acting.as(healthContact, () -> service.draft(health, form()));
        long read = version(id);
        OpeningForm first = form();
        first.setProduct("First");
        acting.as(healthContact, () -> service.change(id, read, first));
        OpeningForm second = form();
        second.setProduct("Second");

        assertThatThrownBy(() -> acting.as(healthContact, () -> service.change(id, read, second))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(acting.as(healthContact, () -> lists.get(id).form().getProduct())).isEqualTo("First");
    }

    @Test
    void an_incomplete_opening_is_neither_changed_nor_submitted() throws Exception {
        OpeningId id = acting.as(healthContact, () -> service.draft(health, form()));
        OpeningForm lacking = form();
        lacking.setUserGroup(null);
        lacking.setProduct("Something else");

        assertThatThrownBy(() -> acting.as(healthContact, () -> service.changeAndSubmit(id, version(id), lacking)))
            .isInstanceOf(OpeningIncomplete.class);
        assertThat(acting.as(healthContact, () -> lists.get(id).form().getProduct())).isEqualTo("Appointment changes");
    }

    @Test
    void a_copy_rolled_forward_is_a_draft_for_the_other_rotation() throws Exception {
        OpeningId id = submitted();
        OpeningId copy = acting.as(healthContact, () -> service.rollForward(id, rotations.get(2)));

        Openings.Listed said = openings.of(List.of(copy)).get(copy);
        assertThat(said.seats()).containsOnlyKeys(rotations.get(2)).containsValue(2);
        assertThat(said.tags()).contains("defence");
        assertThat(openings.listedFor(rotations)).extracting(Openings.Listed::id).doesNotContain(copy);
    }

    @Test
    void an_agreed_bid_is_the_departments_maximum_and_a_declined_one_is_none() throws Exception {
        RotationId rotation = rotations.get(0);
        acting.as(healthContact, () -> bids.ask(health, rotation, 1, 4));
        assertThat(openings.bidsFor(List.of(rotation))).isEmpty();
        BidRow asked = acting.as(healthContact, () -> lists.bids(null, null)).stream().filter(one -> one.rotation().equals(rotation)).findFirst().orElseThrow();

        acting.asAdmin(() -> bids.agree(asked.id(), asked.version()));

        assertThat(openings.bidsFor(List.of(rotation))).containsExactly(new Openings.Bid(health, rotation, 1, 4));
        assertThat(acting.as(treasuryContact, () -> lists.bids(null, null))).isEmpty();
    }

    private OpeningId submitted() throws Exception {
        return acting.as(healthContact, () -> service.draftAndSubmit(health, form()));
    }

    private void approve(OpeningId id, long version) throws Exception {
        acting.asAdmin(() -> review.approve(id, version));
    }

    private long version(OpeningId id) throws Exception {
        return acting.as(healthContact, () -> lists.get(id).version());
    }

    private OpeningForm form() {
        OpeningForm form = new OpeningForm();
        form.setProduct("Appointment changes");
        form.setKind(ProductKind.SERVICE);
        form.setPhase(Phase.BETA);
        form.setUserGroup("Claimants");
        form.setProblem("Letters about changes come late");
        form.setDecisions("What is built next");
        form.setHostName("Sam Host");
        form.setHostEmail("sam@tests.rotations.test");
        form.setLocation(departments.townOf("Leeds", "Yorkshire and The Humber").id().value());
        form.setClearance(Clearance.SC);
        form.setSupports(Need.STEP_FREE);
        form.setSkills(SkillKey.USER_FOCUS, SkillKey.AGILE_WORKING);
        form.setTags("Defence, housing");
        form.getSeats().put(rotations.get(0).value(), 2);
        form.getSeats().put(rotations.get(1).value(), 1);
        return form;
    }

    private DepartmentId department(String start) throws Exception {
        return acting.asAdmin(() -> {
            DepartmentId id = departmentService.add(new DepartmentForm(world.aCode(start), "Department of " + start, DepartmentKind.MINISTRY));
            departmentService.activate(id);
            departmentService.addSite(id, new SiteForm("Leeds", "Yorkshire and The Humber", true, false));
            return id;
        });
    }

    private static DateRange half(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new DateRange(first, first.plusMonths(6).minusDays(1));
    }
}

package gov.rotations.placement.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.LocationId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.opening.Phase;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Reference;
import gov.rotations.placement.service.Eligibility.Ground;
import gov.rotations.security.AccountId;
import gov.rotations.shared.DateRange;
import gov.rotations.skills.SkillKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How a round becomes a problem, and what an associate is told of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundReaderTest {

    private static final CohortId COHORT = new CohortId(1);
    private static final RotationId FIRST = new RotationId(11);
    private static final RotationId SECOND = new RotationId(12);
    private static final AssociateId ASHA = new AssociateId(21);
    private static final DepartmentId DWP = new DepartmentId(31);
    private static final DepartmentId HMRC = new DepartmentId(32);
    private static final DepartmentId BEIS = new DepartmentId(33);
    private static final DepartmentId DSIT = new DepartmentId(34);
    private static final LocationId LEEDS = new LocationId(41);
    private static final LocationId CARDIFF = new LocationId(42);

    private final List<Openings.Listed> openings = new ArrayList<>();
    private List<OpeningId> wishes = List.of();
    private List<Openings.Bid> bids = List.of();
    private Map<AssociateId, Set<String>> managers = Map.of();
    private RepairContext context = RepairContext.NONE;

    private OpeningId anOpening(DepartmentId department, LocationId town, Clearance clearance, Set<Need> supports, String tag,
        boolean first, RotationId... rotations) {
        OpeningId id = new OpeningId(50 + openings.size());
        Map<RotationId, Integer> seats = new java.util.HashMap<>();
        List.of(rotations).forEach(rotation -> seats.put(rotation, 2));
        openings.add(new Openings.Listed(id, "O27-" + id, department, "Product " + id, "", Phase.BETA, "people", town, "Hana Host",
            "Hana@hosts.test", clearance, supports, Set.of(SkillKey.USER_FOCUS), tag == null ? Set.of() : Set.of(tag), first, seats));
        return id;
    }

    private OpeningId aPlainOpening() {
        return anOpening(HMRC, LEEDS, Clearance.BPSS, Set.of(Need.STEP_FREE), null, true, FIRST, SECOND);
    }

    private RoundReader.Reading reading() {
        Cohorts.AssociateCard card = new Cohorts.AssociateCard(ASHA, "A27-001", "Asha Mistry", new AccountId(9), COHORT, DWP, "ACTIVE");
        Cohorts.PlanningFacts facts = new Cohorts.PlanningFacts(ASHA, LEEDS, Set.of(), Set.of(), Clearance.BPSS, Set.of(Need.STEP_FREE),
            Set.of(), Set.of(BEIS), Set.of("defence"), Map.of(SkillKey.AGILE_WORKING, 3), 10);
        List<Cohorts.RotationCard> slots = List.of(slot(FIRST, 1, "2027-09-06", "2028-03-05"), slot(SECOND, 2, "2028-03-06", "2028-09-03"));
        List<Departments.Card> departments = List.of(department(DWP, "DWP", DWP), department(HMRC, "HMRC", HMRC),
            department(BEIS, "BEIS", BEIS), department(DSIT, "DSIT", BEIS));
        List<Departments.Town> towns = List.of(new Departments.Town(LEEDS, "Leeds", ""), new Departments.Town(CARDIFF, "Cardiff", ""));
        ProblemTranslation translation = new ProblemTranslation(new RoundSources("round-1", "2027-A", slots, List.of(card), List.of(facts),
            openings, bids, departments, towns, Map.of(ASHA, wishes), managers, List.of(), context));
        return new RoundReader.Reading(translation.problem(), translation.labels());
    }

    private static Cohorts.RotationCard slot(RotationId id, int number, String first, String last) {
        return new Cohorts.RotationCard(id, COHORT, number, new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static Departments.Card department(DepartmentId id, String code, DepartmentId family) {
        return new Departments.Card(id, code, "Department " + code, family, true, 10);
    }

    private Eligibility.Verdict verdict(OpeningId opening) {
        return new Eligibility(reading()).judge("A27-001", "O27-" + opening);
    }

    private void isRuledOut(OpeningId opening, Ground ground, String detail) {
        assertThat(verdict(opening).hidden()).isFalse();
        assertThat(verdict(opening).reason()).isEqualTo(new Eligibility.Reason(ground, detail));
    }

    @Test
    void an_associate_is_named_by_reference_with_home_needs_and_wishes() {
        wishes = List.of(aPlainOpening());

        Associate asha = reading().problem().associates().get(0);

        assertThat(asha.id()).isEqualTo("A27-001");
        assertThat(asha.homeLocationId()).isEqualTo("leeds");
        assertThat(asha.requires()).containsExactly("step-free");
        assertThat(asha.previousDepartmentIds()).containsExactlyInAnyOrder("BEIS", "DWP");
        assertThat(asha.preferences()).containsExactly(Reference.toOpening("O27-50"));
        assertThat(asha.priorityCredit()).isEqualTo(10);
    }

    @Test
    void a_wish_that_is_no_longer_listed_is_left_out() {
        wishes = List.of(new OpeningId(999), aPlainOpening());

        assertThat(reading().problem().associates().get(0).preferences()).hasSize(1);
    }

    @Test
    void an_agreed_bid_limits_the_intake() {
        bids = List.of(new Openings.Bid(HMRC, FIRST, 1, 3), new Openings.Bid(HMRC, SECOND, 2, 4));

        var hmrc = reading().problem().departments().stream().filter(d -> d.id().equals("HMRC")).findFirst().orElseThrow();

        assertThat(hmrc.minimumIntake()).isEqualTo(2);
        assertThat(hmrc.maximumIntake()).hasSize(2);
    }

    @Test
    void accepted_pairs_are_pinned_and_declined_pairs_never_come_again() {
        OpeningId kept = aPlainOpening();
        OpeningId lost = aPlainOpening();
        context = new RepairContext(List.of(new Proposal.Pair(ASHA, FIRST, kept)), List.of(new Proposal.Pair(ASHA, SECOND, lost)),
            List.of(), OptionalInt.empty());

        Problem problem = reading().problem();

        assertThat(problem.pins()).extracting("openingId").containsExactly("O27-" + kept);
        assertThat(problem.declined()).containsExactly(new Problem.Declined("A27-001", Reference.toOpening("O27-" + lost).in("R2")));
        assertThat(reading().labels().whyExcluded("A27-001", "O27-" + lost, "R2")).contains(Exclusion.DECLINED);
    }

    @Test
    void the_snapshot_reads_back_as_it_was_written() {
        wishes = List.of(aPlainOpening());
        anOpening(HMRC, LEEDS, Clearance.BPSS, Set.of(), "defence", true, FIRST);
        RoundReader.Reading reading = reading();

        assertThat(Snapshots.problem(Snapshots.json(reading.problem()))).isEqualTo(reading.problem());
        assertThat(LabelsJson.read(LabelsJson.write(reading.labels()))).isEqualTo(reading.labels());
    }

    @Test
    void an_opening_that_fits_may_be_ranked() {
        assertThat(verdict(aPlainOpening()).isOpen()).isTrue();
    }

    @Test
    void higher_clearance_is_named() {
        isRuledOut(anOpening(HMRC, LEEDS, Clearance.SC, Set.of(Need.STEP_FREE), null, true, FIRST), Ground.CLEARANCE, "SC");
    }

    @Test
    void a_need_that_is_not_met_is_named() {
        isRuledOut(anOpening(HMRC, LEEDS, Clearance.BPSS, Set.of(), null, true, FIRST), Ground.NEEDS, "step-free");
    }

    @Test
    void a_town_out_of_reach_is_named() {
        isRuledOut(anOpening(HMRC, CARDIFF, Clearance.BPSS, Set.of(Need.STEP_FREE), null, true, FIRST), Ground.LOCATION, "Cardiff");
    }

    @Test
    void the_home_department_is_no_host() {
        isRuledOut(anOpening(DWP, LEEDS, Clearance.BPSS, Set.of(Need.STEP_FREE), null, true, FIRST), Ground.HOME, "DWP");
    }

    @Test
    void a_successor_of_a_department_seen_before_is_its_family() {
        isRuledOut(anOpening(DSIT, LEEDS, Clearance.BPSS, Set.of(Need.STEP_FREE), null, true, FIRST), Ground.SEEN_BEFORE, "BEIS");
    }

    @Test
    void a_subject_opted_out_of_is_not_even_shown() {
        OpeningId defence = anOpening(HMRC, LEEDS, Clearance.BPSS, Set.of(Need.STEP_FREE), "defence", true, FIRST);

        assertThat(verdict(defence).hidden()).isTrue();
        assertThat(verdict(defence).reason()).isNull();
    }

    @Test
    void a_post_for_settled_people_is_ruled_out_in_the_first_rotation_only() {
        isRuledOut(anOpening(HMRC, LEEDS, Clearance.BPSS, Set.of(Need.STEP_FREE), null, false, FIRST), Ground.FIRST_ROTATION, "");
        assertThat(verdict(anOpening(HMRC, LEEDS, Clearance.BPSS, Set.of(Need.STEP_FREE), null, false, FIRST, SECOND)).isOpen()).isTrue();
    }

    @Test
    void nobody_is_hosted_by_their_own_manager() {
        managers = Map.of(ASHA, Set.of("hana@hosts.test"));

        isRuledOut(aPlainOpening(), Ground.CONFLICT, "");
    }

    @Test
    void a_plan_made_before_an_opening_moved_is_objected_to_by_the_data_of_today() {
        OpeningId moved = anOpening(HMRC, CARDIFF, Clearance.BPSS, Set.of(Need.STEP_FREE), null, true, FIRST);

        assertThat(Objections.toPlan(reading(), List.of(new Assignment("A27-001", "R1", "O27-" + moved))))
            .containsExactly(new Objection("placement.breach.location", List.of("Asha Mistry", "HMRC, Product " + moved, "Cardiff")));
    }

    @Test
    void a_department_that_takes_fewer_than_the_plan_sends_is_named_once() {
        OpeningId plain = aPlainOpening();
        bids = List.of(new Openings.Bid(HMRC, FIRST, 0, 0));

        assertThat(Objections.toPlan(reading(), List.of(new Assignment("A27-001", "R1", "O27-" + plain))))
            .containsExactly(new Objection("placement.breach.department-full", List.of("Department HMRC", "1")));
    }

    @Test
    void what_was_accepted_and_is_not_in_the_plan_is_objected_to() {
        OpeningId kept = aPlainOpening();
        context = new RepairContext(List.of(new Proposal.Pair(ASHA, FIRST, kept)), List.of(), List.of(), OptionalInt.empty());

        assertThat(Objections.toPlan(reading(), List.of())).extracting(Objection::key).containsExactly("placement.breach.pin");
    }
}

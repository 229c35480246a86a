package gov.rotations.demo.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.service.AbsenceForm;
import gov.rotations.cohort.service.AssociateForm;
import gov.rotations.cohort.service.AssociateService;
import gov.rotations.cohort.service.CohortForm;
import gov.rotations.cohort.service.CohortService;
import gov.rotations.cohort.service.LeaveService;
import gov.rotations.department.Departments;
import gov.rotations.shared.DateRange;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Cohorts of the demo at four moments of their life, and the associates in them. */
@Dependent
class DemoPeople {

    /** Towns within a commute of each other; the first of each line is where people live. */
    private static final List<List<String>> AREAS = List.of(
        List.of("Leeds", "York", "Shipley", "Sheffield"), List.of("London", "Croydon"),
        List.of("Manchester", "Warrington", "Liverpool"), List.of("Newcastle upon Tyne", "Darlington"),
        List.of("Bristol", "Corsham", "Cardiff"), List.of("Birmingham", "Wolverhampton", "Coventry"),
        List.of("Sheffield", "Leeds", "Nottingham"), List.of("Nottingham", "Leicester", "Sheffield"));

    private static final List<String> HOMES = List.of("DWP", "MOJ", "HMRC", "DFE", "HO", "DEFRA", "DSIT", "CO", "DVLA", "GDS");

    @Inject
    private CohortService cohorts;

    @Inject
    private AssociateService associates;

    @Inject
    private LeaveService leave;

    @Inject
    private DemoHistory history;

    @Inject
    private Departments departments;

    private final Random random = new Random(20_270_614);

    private Map<String, Departments.Town> towns;

    private List<Departments.Town> everywhere;

    /** The cohort that is about to be planned. */
    CohortId loadPlanned(DemoCalendar calendar) {
        readTowns();
        CohortId cohort = open(calendar.code(0, "A"), 24, calendar.rotations(0, 4, 26));
        List<String> names = DemoTable.read("people.csv").lines().stream().map(line -> line.get("name")).toList();
        for (int i = 0; i < names.size(); i++) {
            AssociateForm form = somebody(names.get(i), cohort, i);
            if (names.get(i).equals(DemoAccounts.ASSOCIATE)) {
                form.setEmail(DemoAccounts.email("associate"));
            }
            plant(form, i);
            associates.join(form);
        }
        return cohort;
    }

    /** A cohort half-way, one that has just graduated, and one that is forming; the first two have worked somewhere. */
    void loadOthers(DemoCalendar calendar, DemoNames names) {
        CohortId over = open(calendar.code(-2, "A"), 12, calendar.rotations(-118, 3, 35));
        List<AssociateId> past = new ArrayList<>(List.of(joinAlumna(over)));
        past.addAll(join(over, 11, names));
        cohorts.start(over);
        CohortId running = open(calendar.code(-1, "A"), 18, calendar.rotations(-52, 4, 26));
        List<AssociateId> present = join(running, 18, names);
        cohorts.start(running);
        history.load(over, running, names);
        graduate(over, past);
        sendOnLeave(present.get(4), calendar);
        CohortId forming = open(calendar.code(0, "B"), 20, calendar.rotations(8, 3, 35));
        leave.defer(join(forming, 7, names).get(3), calendar.today().plusWeeks(40));
    }

    /** Away for half a year since last month; what kind of leave it is concerns nobody. */
    private void sendOnLeave(AssociateId person, DemoCalendar calendar) {
        AbsenceForm form = leave.newForm(person);
        form.setFirst(calendar.today().minusWeeks(5));
        form.setExpectedTo(calendar.today().plusWeeks(21));
        leave.pause(form);
    }

    private AssociateId joinAlumna(CohortId cohort) {
        AssociateForm form = somebody(DemoAccounts.ALUMNA, cohort, 0);
        form.setEmail(DemoAccounts.email("alumni"));
        return associates.join(form);
    }

    /** Everybody but the last, who leaves. */
    private void graduate(CohortId cohort, List<AssociateId> people) {
        cohorts.finish(cohort);
        associates.requestWithdrawal(people.get(11));
        associates.confirmWithdrawal(people.get(11));
        people.subList(0, 11).forEach(person -> {
            associates.complete(person, "");
            associates.graduate(person);
        });
        cohorts.close(cohort);
    }

    private CohortId open(String code, int size, List<DateRange> dates) {
        CohortId cohort = cohorts.plan(new CohortForm(code, size, dates));
        cohorts.open(cohort);
        return cohort;
    }

    private List<AssociateId> join(CohortId cohort, int count, DemoNames names) {
        List<AssociateId> joined = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            joined.add(associates.join(somebody(names.next(), cohort, i)));
        }
        return joined;
    }

    private void readTowns() {
        everywhere = departments.towns();
        towns = everywhere.stream().collect(Collectors.toMap(Departments.Town::name, town -> town, (a, b) -> a, HashMap::new));
    }

    private AssociateForm somebody(String name, CohortId cohort, int index) {
        List<String> area = AREAS.get(index % AREAS.size());
        AssociateForm form = new AssociateForm();
        form.setName(name);
        form.setEmail(DemoNames.email(name));
        form.setCohort(cohort.value());
        form.setHomeDepartment(departments.findByCode(HOMES.get(index % HOMES.size())).orElseThrow().id().value());
        form.setGrade(index % 3 == 0 ? "SEO" : "HEO");
        form.setBase(place(area.get(0)));
        form.setCommutable(area.stream().skip(1).map(this::place).toArray(Long[]::new));
        form.setRelocatable(elsewhere(area, 5 + index % 4));
        form.setClearance(clearance(index));
        Map<SkillKey, Integer> wishes = new EnumMap<>(SkillKey.class);
        for (SkillKey skill : SkillKey.values()) {
            wishes.put(skill, random.nextInt(4) == 0 ? 3 : random.nextInt(2));
        }
        form.setWishes(wishes);
        return form;
    }

    /** What makes people differ for the planner: part-time work, access, opt-outs, and a department that was split. */
    private void plant(AssociateForm form, int index) {
        switch (index) {
            case 3 -> {
                form.setWorkingDays(3);
                form.setNeeds(new Need[] {Need.PART_TIME});
            }
            case 9 -> form.setNeeds(new Need[] {Need.STEP_FREE});
            case 14 -> form.setNeeds(new Need[] {Need.QUIET_SPACE});
            case 5, 17 -> form.setOptOuts(new String[] {"defence"});
            case 11 -> form.setOptOuts(new String[] {"immigration"});
            case 7, 18 -> form.setPreviousDepartments(new Long[] {departments.findByCode("BEIS").orElseThrow().id().value()});
            default -> form.setPriorityCredit(index % 8 == 0 ? 10 : 0);
        }
    }

    private static Clearance clearance(int index) {
        return switch (index % 6) {
            case 1 -> Clearance.CTC;
            case 4 -> Clearance.SC;
            default -> Clearance.BPSS;
        };
    }

    private Long[] elsewhere(List<String> area, int count) {
        List<Departments.Town> others = new ArrayList<>(everywhere.stream().filter(town -> !area.contains(town.name())).toList());
        Collections.shuffle(others, random);
        return others.stream().limit(count).map(town -> town.id().value()).toArray(Long[]::new);
    }

    private Long place(String town) {
        return towns.get(town).id().value();
    }
}

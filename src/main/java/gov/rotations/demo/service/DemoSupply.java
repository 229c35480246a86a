package gov.rotations.demo.service;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.Need;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.DepartmentKind;
import gov.rotations.department.Departments;
import gov.rotations.department.service.ContactService;
import gov.rotations.department.service.DepartmentForm;
import gov.rotations.department.service.DepartmentService;
import gov.rotations.department.service.SiteForm;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Phase;
import gov.rotations.opening.ProductKind;
import gov.rotations.opening.service.BidRow;
import gov.rotations.opening.service.BidService;
import gov.rotations.opening.service.OpeningForm;
import gov.rotations.opening.service.OpeningLists;
import gov.rotations.opening.service.OpeningService;
import gov.rotations.opening.service.ReviewService;
import gov.rotations.shared.EmailAddress;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Departments of the demo, the people who answer for them, and the openings they offer. */
@Dependent
class DemoSupply {

    /** Departments that have two openings in each rotation, so that two are never too few. */
    private static final List<String> BIDDING = List.of("HMRC", "DWP", "DFE", "MOJ", "DFT", "HO");

    private static final Set<String> UNDECIDED = Set.of("DFT", "HO");

    private static final LocalDate BUSINESS_SPLIT = LocalDate.of(2023, 2, 7);

    @Inject
    private DepartmentService departmentService;

    @Inject
    private ContactService contacts;

    @Inject
    private Departments departments;

    @Inject
    private OpeningService openings;

    @Inject
    private OpeningLists lists;

    @Inject
    private BidService bids;

    @Inject
    private ReviewService reviews;

    void loadDepartments(DemoNames names) {
        for (CSVRecord line : DemoTable.read("departments.csv").lines()) {
            DepartmentId parent = departments.findByCode(line.get("parent")).map(Departments.Card::id).orElse(null);
            DepartmentId id = departmentService.add(new DepartmentForm(line.get("code"), line.get("name"),
                DepartmentKind.valueOf(line.get("kind")), parent, null, 10));
            for (String site : DemoTable.parts(line.get("sites"))) {
                String[] townAndRegion = site.split("/");
                departmentService.addSite(id, new SiteForm(townAndRegion[0], townAndRegion[1], true, id.value() % 2 == 0));
            }
            departmentService.activate(id);
            String contact = names.next();
            contacts.give(id, new EmailAddress(DemoNames.email(contact)), contact);
        }
        splitBusinessDepartment();
    }

    /** A department that no longer exists: whoever has been there has been with its successors, for the no-repeat rule. */
    private void splitBusinessDepartment() {
        DepartmentId old = departmentService.add(new DepartmentForm("BEIS",
            "Department for Business, Energy and Industrial Strategy", DepartmentKind.MINISTRY));
        departmentService.activate(old);
        for (String successor : List.of("DSIT", "DBT")) {
            departmentService.succeed(old, departments.findByCode(successor).orElseThrow().id(), BUSINESS_SPLIT);
        }
        departmentService.close(old, BUSINESS_SPLIT.minusDays(1));
    }

    /** Openings of every department for the rotations of a cohort, submitted by the departments and listed by the admin. */
    void loadOpenings(List<Cohorts.RotationCard> rotations, DemoNames names) {
        Map<String, Departments.Town> towns = townsByName();
        List<CSVRecord> lines = DemoTable.read("openings.csv").lines();
        List<OpeningId> submitted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CSVRecord line = lines.get(i);
            DepartmentId department = departments.findByCode(line.get("department")).orElseThrow().id();
            OpeningForm form = formOf(line, i, towns.get(line.get("town")), names);
            rotations.stream().filter(rotation -> line.get("rotations").contains(String.valueOf(rotation.number())))
                .forEach(rotation -> form.getSeats().put(rotation.id().value(), 1));
            submitted.add(openings.draftAndSubmit(department, form));
        }
        submitted.forEach(this::approve);
    }

    /** Openings in which earlier cohorts have worked or still do, with a seat in each of these rotations. */
    List<OpeningId> loadEarlier(List<Cohorts.RotationCard> rotations, DemoNames names) {
        Map<String, Departments.Town> towns = townsByName();
        List<CSVRecord> lines = DemoTable.read("earlier.csv").lines();
        List<OpeningId> listed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            OpeningForm form = formOf(lines.get(i), i, towns.get(lines.get(i).get("town")), names);
            rotations.forEach(rotation -> form.getSeats().put(rotation.id().value(), 1));
            listed.add(openings.draftAndSubmit(departments.findByCode(lines.get(i).get("department")).orElseThrow().id(), form));
        }
        listed.forEach(this::approve);
        return listed;
    }

    /** How many associates departments ask for: most numbers are agreed, the last few wait for an answer. */
    void loadBids(List<Cohorts.RotationCard> rotations) {
        for (String code : BIDDING) {
            DepartmentId department = departments.findByCode(code).orElseThrow().id();
            rotations.forEach(rotation -> bids.ask(department, rotation.id(), 0, 2));
        }
        List<BidRow> asked = lists.bids(null, null);
        asked.stream().filter(bid -> !UNDECIDED.contains(bid.departmentCode())).forEach(bid -> bids.agree(bid.id(), bid.version()));
    }

    private Map<String, Departments.Town> townsByName() {
        Map<String, Departments.Town> towns = new HashMap<>();
        departments.towns().forEach(town -> towns.put(town.name(), town));
        return towns;
    }

    private void approve(OpeningId id) {
        reviews.approve(id, lists.get(id).version());
    }

    private OpeningForm formOf(CSVRecord line, int index, Departments.Town town, DemoNames names) {
        boolean managers = index == 2;
        String host = managers ? DemoAccounts.MANAGER : names.next();
        OpeningForm form = new OpeningForm();
        form.setProduct(line.get("product"));
        form.setKind(ProductKind.valueOf(line.get("kind")));
        form.setPhase(Phase.valueOf(line.get("phase")));
        form.setUserGroup(line.get("userGroup"));
        form.setProblem(line.get("problem") + ".");
        form.setSummary("Help the team that looks after " + lowerFirst(line.get("product")) + ".");
        form.setDecisions("What the team tries next, what it stops doing, and how it tells whether that helped.");
        form.setTeam("A product manager, a researcher, a designer, two developers and a delivery manager.");
        form.setHostName(host);
        form.setHostEmail(managers ? DemoAccounts.email("manager") : DemoNames.email(host));
        form.setLocation(town.id().value());
        form.setClearance(Clearance.valueOf(line.get("clearance")));
        form.setSkills(DemoTable.parts(line.get("skills")).stream().map(SkillKey::valueOf).toArray(SkillKey[]::new));
        form.setTags(line.get("tags"));
        form.setFirstRotationSuitable("yes".equals(line.get("first")));
        form.setSupports(supports(index));
        return form;
    }

    /** Most posts can be done part-time, most sites are step-free, half have a quiet space. */
    private static Need[] supports(int index) {
        List<Need> all = new ArrayList<>(List.of(Need.COMPRESSED_HOURS, Need.ASSISTIVE_TECHNOLOGY));
        if (index % 5 != 4) {
            all.add(Need.PART_TIME);
        }
        if (index % 4 != 1) {
            all.add(Need.STEP_FREE);
        }
        if (index % 2 == 0) {
            all.add(Need.QUIET_SPACE);
        }
        return all.toArray(Need[]::new);
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}

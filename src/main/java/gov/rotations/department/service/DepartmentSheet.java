package gov.rotations.department.service;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.DepartmentKind;
import gov.rotations.department.Region;
import gov.rotations.department.entity.Department;
import gov.rotations.exchange.Column;
import gov.rotations.exchange.Readings;
import gov.rotations.exchange.RowCheck;
import gov.rotations.exchange.RowCheck.Outcome;
import gov.rotations.exchange.SheetImport;
import gov.rotations.exchange.SheetRow;
import gov.rotations.exchange.Unreadable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sheet of departments. A row is known by its code; sites and predecessors are only added, and what a row leaves
 * empty stays as it is.
 */
@Dependent
class DepartmentSheet implements SheetImport {

    private static final Map<String, DepartmentKind> OTHER_WORDS = Map.of(
        "Department", DepartmentKind.MINISTRY, "Ministerial department", DepartmentKind.MINISTRY,
        "Executive agency", DepartmentKind.AGENCY, "ALB", DepartmentKind.ARMS_LENGTH_BODY,
        "Public body", DepartmentKind.ARMS_LENGTH_BODY, "NDPB", DepartmentKind.ARMS_LENGTH_BODY,
        "Devolved administration", DepartmentKind.DEVOLVED, "Local authority", DepartmentKind.LOCAL, "Council", DepartmentKind.LOCAL);

    private static final List<Column> COLUMNS = List.of(
        Column.required("code", "Code", Readings.text(20), "DFE", "Short name", "Department code", "Abbreviation"),
        Column.required("name", "Name", Readings.text(200), "Department for Examples", "Department", "Department name"),
        Column.required("kind", "Kind", Readings.oneOf(DepartmentKind.class, DepartmentSheet::word, OTHER_WORDS), "Ministry",
            "Type", "Kind of department"),
        Column.optional("parent", "Parent department", Readings.text(20), "", "Parent", "Parent code"),
        Column.optional("sites", "Sites", Readings.several(DepartmentSheet::site), "Leeds (Yorkshire and The Humber, step-free); London (London)",
            "Site", "Locations", "Towns"),
        Column.optional("predecessors", "Predecessors", Readings.severalWithCommas(Readings.text(20)), "", "Took over from", "Formerly"),
        Column.optional("validFrom", "First day", Readings.day(), "2020-04-01", "Valid from", "Since"),
        Column.optional("workingDays", "Working days to answer", Readings.wholeNumber(1, 60), "10", "Acceptance working days"),
        Column.optional("active", "Active", Readings.yesOrNo(), "Yes", "Agreed to the terms"));

    @Inject
    private StoredDepartments departments;
    @Inject
    private DepartmentService service;
    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "departments";
    }

    @Override
    public String title() {
        return "Departments";
    }

    @Override
    public String description() {
        return "One row for each department, known by its code. New departments are active unless the row says No.";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<RowCheck> check(List<SheetRow> rows) {
        Map<String, String> parents = departments.all().stream().map(card -> departments.get(card.id()))
            .filter(department -> department.parent() != null)
            .collect(Collectors.toMap(department -> plain(department.code()), department -> plain(departments.get(department.parent()).code())));
        rows.forEach(row -> row.find("parent", String.class).ifPresent(parent -> parents.put(code(row), plain(parent))));
        Map<String, Integer> first = new HashMap<>();
        rows.forEach(row -> first.putIfAbsent(code(row), row.line()));
        return rows.stream().map(row -> check(row, first, parents)).toList();
    }

    private RowCheck check(SheetRow row, Map<String, Integer> first, Map<String, String> parents) {
        RowCheck.Checking checking = RowCheck.of(row, row.text("code") + ", " + row.text("name"));
        int line = first.get(code(row));
        checking.complainIf(line != row.line(), "code", "The code stands in row " + line + " already.");
        row.find("parent", String.class).filter(parent -> isUnknown(parent, first)).ifPresent(parent ->
            checking.complain("parent", "There is no department with the code “" + parent + "”."));
        checking.complainIf(standsUnderItself(code(row), parents), "parent", "The department would stand above itself.");
        row.<String>list("predecessors").forEach(code -> checking
            .complainIf(isUnknown(code, first), "predecessors", "There is no department with the code “" + code + "”.")
            .complainIf(plain(code).equals(code(row)), "predecessors", "A department does not take over from itself."));
        sites(row).stream().filter(site -> site.region() == null && departments.findTown(site.town()).isEmpty())
            .forEach(site -> checking.complain("sites", "“" + site.town() + "” is a new town; write its region behind it, as in Leeds (Yorkshire and The Humber)."));
        Optional<Department> stored = departments.findDepartment(row.text("code"));
        boolean steppedBack = stored.isPresent() && stored.get().state() != Department.State.PROSPECT
            && row.find("active", Boolean.class).filter(active -> active != (stored.get().state() == Department.State.ACTIVE)).isPresent();
        checking.complainIf(steppedBack, "active", "A department is suspended, resumed or closed on its own page, not by an import.");
        return checking.does(stored.isEmpty() ? Outcome.NEW : stored.filter(department -> changes(row, department)).isPresent()
            ? Outcome.CHANGED : Outcome.UNCHANGED);
    }

    private boolean changes(SheetRow row, Department stored) {
        return !form(row, stored, parentOf(row, stored)).equals(form(stored)) || parentIsNew(row)
            || !newSites(row, stored.id()).isEmpty() || !newPredecessors(row, stored.id()).isEmpty()
            || stored.state() == Department.State.PROSPECT && row.find("active", Boolean.class).orElse(false);
    }

    @Override
    public void apply(List<RowCheck> checked) {
        Map<String, RowCheck> waiting = checked.stream().collect(Collectors.toMap(check -> code(check.row()), Function.identity(),
            (one, other) -> one, java.util.LinkedHashMap::new));
        Set<String> done = new HashSet<>();
        checked.forEach(check -> applyAfterParent(check, waiting, done));
        checked.forEach(check -> succeed(check.row()));
    }

    private void applyAfterParent(RowCheck check, Map<String, RowCheck> waiting, Set<String> done) {
        if (done.add(code(check.row()))) {
            check.row().find("parent", String.class).map(parent -> waiting.get(plain(parent)))
                .ifPresent(parent -> applyAfterParent(parent, waiting, done));
            apply(check.row());
        }
    }

    private void apply(SheetRow row) {
        Optional<Department> stored = departments.findDepartment(row.text("code"));
        DepartmentForm form = form(row, stored.orElse(null), parentOf(row, stored.orElse(null)));
        DepartmentId id;
        if (stored.isEmpty()) {
            id = service.add(form);
        } else {
            id = stored.get().id();
            if (!form.equals(form(stored.get()))) {
                service.change(id, stored.get().version(), form);
            }
        }
        newSites(row, id).forEach(site -> service.addSite(id, site));
        if (departments.get(id).state() == Department.State.PROSPECT && row.find("active", Boolean.class).orElse(stored.isEmpty())) {
            service.activate(id);
        }
    }

    private void succeed(SheetRow row) {
        Department successor = departments.findDepartment(row.text("code")).orElseThrow();
        LocalDate day = Optional.ofNullable(successor.validFrom()).orElse(LocalDate.now(clock));
        newPredecessors(row, successor.id()).forEach(code ->
            service.succeed(departments.findDepartment(code).orElseThrow().id(), successor.id(), day));
    }

    private List<SiteForm> newSites(SheetRow row, DepartmentId id) {
        Set<String> known = departments.sites(id).stream().map(site -> plain(site.location().name())).collect(Collectors.toSet());
        return sites(row).stream().filter(site -> known.add(plain(site.town()))).toList();
    }

    private List<String> newPredecessors(SheetRow row, DepartmentId id) {
        Set<String> known = departments.successions().stream().filter(one -> one.successor().id().equals(id))
            .map(one -> plain(one.predecessor().code())).collect(Collectors.toSet());
        return row.<String>list("predecessors").stream().filter(code -> !known.contains(plain(code))).toList();
    }

    private DepartmentId parentOf(SheetRow row, Department stored) {
        return row.find("parent", String.class).flatMap(departments::findDepartment).map(Department::id)
            .orElse(stored == null ? null : stored.parent());
    }

    private boolean parentIsNew(SheetRow row) {
        return row.find("parent", String.class).filter(parent -> departments.findDepartment(parent).isEmpty()).isPresent();
    }

    private boolean isUnknown(String code, Map<String, Integer> inFile) {
        return !inFile.containsKey(plain(code)) && departments.findDepartment(code).isEmpty();
    }

    private static boolean standsUnderItself(String code, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        String above = parents.get(code);
        while (above != null && seen.add(above)) {
            if (above.equals(code)) {
                return true;
            }
            above = parents.get(above);
        }
        return false;
    }

    private static DepartmentForm form(SheetRow row, Department stored, DepartmentId parent) {
        return new DepartmentForm(stored == null ? row.text("code") : stored.code(), row.text("name"),
            row.find("kind", DepartmentKind.class).orElseThrow(), parent,
            row.find("validFrom", LocalDate.class).orElse(stored == null ? null : stored.validFrom()),
            row.find("workingDays", Integer.class).orElse(stored == null ? 10 : stored.acceptanceWorkingDays()));
    }

    private static DepartmentForm form(Department stored) {
        return new DepartmentForm(stored.code(), stored.name(), stored.kind(), stored.parent(), stored.validFrom(), stored.acceptanceWorkingDays());
    }

    /** A town, and in brackets its region and what the site offers. */
    private static Readings.Remarked site(String text) {
        Readings.Remarked town = Readings.remarked(100).read(text);
        List<String> regions = town.remarks().stream().filter(remark -> !isOffer(remark)).toList();
        if (regions.size() > 1 || regions.stream().anyMatch(region -> Region.find(region).isEmpty())) {
            throw new Unreadable("“" + String.join(", ", regions) + "” is not one of the regions: "
                + Arrays.stream(Region.values()).map(Region::title).collect(Collectors.joining(", ")) + ".");
        }
        return town;
    }

    private static List<SiteForm> sites(SheetRow row) {
        return row.<Readings.Remarked>list("sites").stream().map(town -> new SiteForm(town.text(),
            town.remarks().stream().filter(remark -> !isOffer(remark)).findFirst().orElse(null), offers(town, "step"), offers(town, "quiet"))).toList();
    }

    private static boolean offers(Readings.Remarked town, String what) {
        return town.remarks().stream().anyMatch(remark -> plain(remark).startsWith(what));
    }

    private static boolean isOffer(String word) {
        return plain(word).matches("step[- ]?free|quiet( space| room)?");
    }

    private static String word(DepartmentKind kind) {
        return kind == DepartmentKind.ARMS_LENGTH_BODY ? "Arm’s length body"
            : kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String code(SheetRow row) {
        return plain(row.text("code"));
    }

    private static String plain(String text) {
        return Objects.toString(text, "").strip().toLowerCase(Locale.ROOT);
    }
}

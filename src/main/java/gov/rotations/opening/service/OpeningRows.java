package gov.rotations.opening.service;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Need;
import gov.rotations.exchange.Column;
import gov.rotations.exchange.Reading;
import gov.rotations.exchange.Readings;
import gov.rotations.exchange.SheetRow;
import gov.rotations.exchange.Unreadable;
import gov.rotations.opening.Phase;
import gov.rotations.opening.ProductKind;
import gov.rotations.skills.SkillKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The columns of the sheet of openings, and how a row fills the form that the pages use. */
final class OpeningRows {

    /** Most rotations a cohort has. */
    static final int ROTATIONS = 4;

    static final List<Column> COLUMNS = columnsOfSheet();

    private OpeningRows() {
        // columns and the way from a row to a form
    }

    private static List<Column> columnsOfSheet() {
        List<Column> columns = new ArrayList<>(List.of(
            Column.required("department", "Department", Readings.text(20), "DFE", "Department code", "Organisation"),
            Column.required("product", "Product", Readings.text(200), "Example permits service", "Product name", "Opening", "Title"),
            Column.required("cohort", "Cohort", Readings.text(20), "2027-A", "Cohort code"),
            Column.optional("kind", "Kind of product", Readings.oneOf(ProductKind.class, OpeningRows::word, Map.of(
                "Web application", ProductKind.WEB_APP, "Programme on the ground", ProductKind.PROGRAMME,
                "Digital service", ProductKind.SERVICE)), "Service", "Kind", "Product type"),
            Column.optional("phase", "Phase", Readings.oneOf(Phase.class, OpeningRows::word), "Beta"),
            Column.optional("summary", "Summary", Readings.prose(600), "Citizens apply for an example permit."),
            Column.optional("userGroup", "User group", Readings.text(300), "Market traders", "Users", "User groups"),
            Column.optional("problem", "Problem", Readings.prose(2000), "Applications take six weeks.", "Problem to solve"),
            Column.optional("decisions", "Decisions owned", Readings.prose(2000), "What the next release holds.", "Decisions"),
            Column.optional("team", "Team", Readings.prose(1000), "Eight people", "Team make-up"),
            Column.optional("hostName", "Host manager", Readings.text(200), "Hana Example", "Host", "Manager"),
            Column.optional("hostEmail", "Host manager email", Readings.email(), "hana.example@demo.rotations.test", "Host email", "Manager email"),
            Column.optional("town", "Town", Readings.remarked(100), "Leeds (Yorkshire and The Humber)", "Site", "Location"),
            Column.optional("clearance", "Clearance needed", Readings.oneOf(Clearance.class, Clearance::name, Map.of("Baseline", Clearance.BPSS,
                "None", Clearance.BPSS, "Security check", Clearance.SC, "Developed vetting", Clearance.DV)), "BPSS", "Clearance", "Vetting"),
            Column.optional("supports", "Supports", Readings.severalWithCommas(Readings.oneOf(Need.class, Need::key)), "step-free; part-time",
                "Patterns supported", "Needs supported", "Adjustments available"),
            Column.optional("skills", "Skills it grows", Readings.severalWithCommas(Readings.oneOf(SkillKey.class, SkillKey::key,
                Map.of("Lifecycle perspective", SkillKey.PRODUCT_LIFECYCLE_PERSPECTIVE))), "User focus; Agile working", "Skills"),
            Column.optional("tags", "Subjects", Readings.severalWithCommas(tag()), "", "Subject tags", "Tags"),
            Column.optional("firstRotation", "Suits a first rotation", Readings.yesOrNo(), "Yes", "First rotation", "First rotation suitable")));
        for (int number = 1; number <= ROTATIONS; number++) {
            columns.add(Column.optional(seats(number), "Seats in rotation " + number, Readings.wholeNumber(0, 20), number == 1 ? "2" : "",
                "Rotation " + number, "R" + number, "Seats " + number, "Seats rotation " + number));
        }
        columns.add(Column.optional("listed", "List at once", Readings.yesOrNo(), "No", "Listed", "Approved"));
        columns.add(Column.optional("reference", "Reference", Readings.text(20), "", "Opening reference"));
        return List.copyOf(columns);
    }

    /** The key of the column that holds the seats in this rotation. */
    static String seats(int rotation) {
        return "seats" + rotation;
    }

    /** Says on the form what the row says, save for town and seats. */
    static void fill(OpeningForm form, SheetRow row) {
        form.setProduct(row.text("product"));
        given(row, "kind", ProductKind.class, form::setKind);
        given(row, "phase", Phase.class, form::setPhase);
        given(row, "summary", String.class, form::setSummary);
        given(row, "userGroup", String.class, form::setUserGroup);
        given(row, "problem", String.class, form::setProblem);
        given(row, "decisions", String.class, form::setDecisions);
        given(row, "team", String.class, form::setTeam);
        given(row, "hostName", String.class, form::setHostName);
        given(row, "hostEmail", String.class, form::setHostEmail);
        given(row, "clearance", Clearance.class, form::setClearance);
        given(row, "firstRotation", Boolean.class, form::setFirstRotationSuitable);
        if (!row.list("supports").isEmpty()) {
            form.setSupports(row.<Need>list("supports").toArray(Need[]::new));
        }
        if (!row.list("skills").isEmpty()) {
            form.setSkills(row.<SkillKey>list("skills").toArray(SkillKey[]::new));
        }
        if (!row.list("tags").isEmpty()) {
            form.setTags(String.join(", ", row.<String>list("tags").stream().sorted().toList()));
        }
    }

    /** Everything a form says, so that two can be compared. */
    static List<Object> said(OpeningForm form) {
        Map<Long, Integer> seats = new HashMap<>(form.getSeats());
        seats.values().removeIf(number -> number == null || number == 0);
        return Arrays.asList(form.getProduct(), form.getKind(), form.getPhase(), form.getSummary(), form.getUserGroup(), form.getProblem(),
            form.getDecisions(), form.getTeam(), form.getHostName(), form.getHostEmail(), form.getLocation(), form.getClearance(),
            Set.copyOf(Arrays.asList(form.getSupports())), Set.copyOf(Arrays.asList(form.getSkills())),
            form.getTags() == null ? "" : form.getTags(), form.isFirstRotationSuitable(), seats);
    }

    private static <T> void given(SheetRow row, String key, Class<T> type, Consumer<T> setter) {
        row.find(key, type).ifPresent(setter);
    }

    private static Reading<String> tag() {
        return text -> {
            if (!text.matches("[\\p{L}\\p{N} \\-]{1,40}")) {
                throw new Unreadable("“" + text + "” is not a subject: at most 40 letters, numbers, spaces and dashes.");
            }
            return text.toLowerCase(Locale.ROOT);
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

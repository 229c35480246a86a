package gov.rotations.cohort.service;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts.AssociateCard;
import gov.rotations.cohort.Cohorts.CohortCard;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.department.Departments;
import gov.rotations.exchange.Column;
import gov.rotations.exchange.Readings;
import gov.rotations.exchange.Readings.Remarked;
import gov.rotations.exchange.RowCheck;
import gov.rotations.exchange.RowCheck.Checking;
import gov.rotations.exchange.RowCheck.Outcome;
import gov.rotations.exchange.SheetImport;
import gov.rotations.exchange.SheetRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheet of associates. A row is known by its reference, or else by its email address; what a row leaves empty stays
 * as it is. Opt-outs are taken only for somebody who joins, afterwards they are the person's own.
 */
@Dependent
class AssociateSheet implements SheetImport {

    private static final List<Column> COLUMNS = List.of(
        Column.required("name", "Name", Readings.text(200), "Amina Example", "Full name", "Associate"),
        Column.required("email", "Email address", Readings.email(), "amina.example@demo.rotations.test", "Email", "E-mail", "Mail", "Work email"),
        Column.required("cohort", "Cohort", Readings.text(20), "2027-A", "Cohort code"),
        Column.required("home", "Home department", Readings.text(20), "DFE", "Home organisation", "Employer", "Home department code"),
        Column.required("base", "Base town", Readings.remarked(100), "Leeds (Yorkshire and The Humber)", "Base", "Town", "Location", "Base location"),
        Column.optional("commutable", "Towns within a commute", Readings.severalWithCommas(Readings.remarked(100)), "York; Bradford",
            "Commutable", "Acceptable locations", "Can commute to"),
        Column.optional("relocatable", "Towns to move to", Readings.severalWithCommas(Readings.remarked(100)), "London",
            "Relocatable", "Would relocate to", "Can move to"),
        Column.optional("clearance", "Clearance held", Readings.oneOf(Clearance.class, Clearance::name, AssociateForms.CLEARANCES), "SC",
            "Clearance", "Vetting"),
        Column.optional("workingDays", "Working days a week", AssociateForms.workingDays(), "5", "Working days", "Working pattern", "Days per week"),
        Column.optional("needs", "Needs", Readings.severalWithCommas(Readings.oneOf(Need.class, Need::key)), "step-free",
            "Adjustments needed", "Adjustments", "Planning codes"),
        Column.optional("previous", "Previous departments", Readings.severalWithCommas(Readings.text(20)), "",
            "Earlier departments", "Previous organisations"),
        Column.optional("wishes", "Skills to grow", Readings.severalWithCommas(AssociateForms::wish), "User focus (3); Agile working (1)",
            "Growth wishes", "Skill wishes"),
        Column.optional("grade", "Grade", Readings.text(20), "HEO"),
        Column.optional("firstDay", "First day", Readings.day(), "2027-09-06", "Start date", "Joining date", "Joins on"),
        Column.optional("optOuts", "Opt-outs", Readings.severalWithCommas(Readings.text(40)), "", "Conscience opt-outs", "Subjects opted out of"),
        Column.optional("reference", "Reference", Readings.text(20), "", "Associate reference"));

    @Inject
    private StoredCohorts cohorts;
    @Inject
    private AllCohorts allCohorts;
    @Inject
    private Associates associates;
    @Inject
    private Departments departments;
    @Inject
    private AssociateForms forms;
    @Inject
    private AssociateService service;

    @Override
    public String key() {
        return "associates";
    }

    @Override
    public String title() {
        return "Associates";
    }

    @Override
    public String description() {
        return "One row for each associate, known by email address or reference. Whoever is new joins the cohort and is invited to sign in.";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<RowCheck> check(List<SheetRow> rows) {
        Map<String, Integer> emails = new HashMap<>();
        Map<String, Integer> references = new HashMap<>();
        rows.forEach(row -> {
            emails.putIfAbsent(row.text("email"), row.line());
            row.find("reference", String.class).ifPresent(reference -> references.putIfAbsent(reference, row.line()));
        });
        return rows.stream().map(row -> check(row, emails, references)).toList();
    }

    private RowCheck check(SheetRow row, Map<String, Integer> emails, Map<String, Integer> references) {
        Checking checking = RowCheck.of(row, row.text("name"));
        int line = emails.get(row.text("email"));
        checking.complainIf(line != row.line(), "email", "The address stands in row " + line + " already.");
        row.find("reference", String.class).ifPresent(reference -> {
            int first = references.get(reference);
            checking.complainIf(first != row.line(), "reference", "The reference stands in row " + first + " already.");
            checking.complainIf(cohorts.findByReference(reference).isEmpty(), "reference", "There is no associate with this reference. Leave it empty for somebody new.");
        });
        Optional<Associate> stored = stored(row);
        checkCohort(row, stored, checking);
        checkDepartments(row, checking);
        checkTowns(row, checking);
        cohorts.findByEmail(row.text("email")).map(AssociateCard::id)
            .filter(other -> stored.isPresent() && !other.equals(stored.get().id()))
            .ifPresent(other -> checking.complain("email", "Another associate has this address."));
        return checking.does(!checking.isFine() || stored.isEmpty() ? Outcome.NEW
            : forms.changes(row, stored.get()) ? Outcome.CHANGED : Outcome.UNCHANGED);
    }

    private void checkCohort(SheetRow row, Optional<Associate> stored, Checking checking) {
        Optional<CohortId> cohort = cohorts.findByCode(row.text("cohort")).map(CohortCard::id);
        if (cohort.isEmpty()) {
            checking.complain("cohort", "There is no cohort with the code “" + row.text("cohort") + "”.");
        } else if (stored.isPresent()) {
            checking.complainIf(!stored.get().cohort().id().equals(cohort.get()), "cohort", "The associate is in cohort "
                + stored.get().cohort().code() + "; it changes by deferral or return only, on the associate’s page.");
        } else {
            checking.complainIf(!allCohorts.get(cohort.get()).takesAssociates(), "cohort", "The cohort takes nobody any more.");
            checking.complainIf(cohorts.rotationsOf(cohort.get()).isEmpty(), "cohort", "The cohort has no rotations yet. Give it its calendar first.");
        }
    }

    private void checkDepartments(SheetRow row, Checking checking) {
        checking.complainIf(departments.findByCode(row.text("home")).isEmpty(), "home",
            "There is no department with the code “" + row.text("home") + "”.");
        row.<String>list("previous").stream().filter(code -> departments.findByCode(code).isEmpty()).forEach(code ->
            checking.complain("previous", "There is no department with the code “" + code + "”."));
    }

    private void checkTowns(SheetRow row, Checking checking) {
        row.find("base", Remarked.class).ifPresent(town -> checkTown("base", town, checking));
        Stream.of("commutable", "relocatable").forEach(key -> row.<Remarked>list(key).forEach(town -> checkTown(key, town, checking)));
        List<String> near = row.<Remarked>list("commutable").stream().map(town -> AssociateForms.plain(town.text())).toList();
        row.<Remarked>list("relocatable").stream().filter(town -> near.contains(AssociateForms.plain(town.text()))).forEach(town ->
            checking.complain("relocatable", "“" + town.text() + "” is within a commute already."));
    }

    private void checkTown(String column, Remarked town, Checking checking) {
        forms.faultIn(town).ifPresent(reason -> checking.complain(column, reason));
    }

    @Override
    public void apply(List<RowCheck> checked) {
        checked.stream().map(RowCheck::row).forEach(row -> {
            AssociateForm form = stored(row).map(AssociateForm::of).orElseGet(() -> {
                AssociateForm made = new AssociateForm();
                made.setCohort(cohorts.findByCode(row.text("cohort")).orElseThrow().id().value());
                made.setOptOuts(row.<String>list("optOuts").toArray(String[]::new));
                return made;
            });
            forms.addTowns(row);
            forms.fill(form, row);
            service.save(form);
        });
    }

    private Optional<Associate> stored(SheetRow row) {
        return row.find("reference", String.class).map(cohorts::findByReference).orElseGet(() -> cohorts.findByEmail(row.text("email")))
            .map(AssociateCard::id).map(associates::get);
    }
}

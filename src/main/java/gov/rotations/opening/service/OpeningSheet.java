package gov.rotations.opening.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.Region;
import gov.rotations.exchange.Column;
import gov.rotations.exchange.Readings.Remarked;
import gov.rotations.exchange.RowCheck;
import gov.rotations.exchange.RowCheck.Checking;
import gov.rotations.exchange.RowCheck.Outcome;
import gov.rotations.exchange.SheetImport;
import gov.rotations.exchange.SheetRow;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.entity.Opening;
import gov.rotations.opening.entity.Opening.Gap;
import gov.rotations.opening.entity.Opening.State;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sheet of openings. A row is known by its reference, or else by department and product within a cohort; what a row
 * leaves empty stays as it is. A new opening that is complete goes to review, an incomplete one stays a draft.
 */
@Dependent
class OpeningSheet implements SheetImport {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StoredOpenings openings;
    @Inject
    private Departments departments;
    @Inject
    private Cohorts cohorts;
    @Inject
    private OpeningService service;
    @Inject
    private ReviewService review;

    @Override
    public String key() {
        return "openings";
    }

    @Override
    public String title() {
        return "Openings";
    }

    @Override
    public String description() {
        return "One row for each opening, known by department and product, or by reference. New ones go to review when they are "
            + "complete and are listed at once only where the row says so.";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Column> columns() {
        return OpeningRows.COLUMNS;
    }

    @Override
    public List<RowCheck> check(List<SheetRow> rows) {
        Map<String, Integer> first = new HashMap<>();
        rows.forEach(row -> first.putIfAbsent(name(row), row.line()));
        return rows.stream().map(row -> check(row, first.get(name(row)))).toList();
    }

    private RowCheck check(SheetRow row, int first) {
        Checking checking = RowCheck.of(row, row.text("product") + ", " + row.text("department"));
        checking.complainIf(first != row.line(), "product", "The same department and product stand in row " + first + " already.");
        checking.complainIf(departments.findByCode(row.text("department")).isEmpty(), "department",
            "There is no department with the code “" + row.text("department") + "”.");
        checking.complainIf(cohorts.findByCode(row.text("cohort")).isEmpty(), "cohort",
            "There is no cohort with the code “" + row.text("cohort") + "”.");
        row.find("town", Remarked.class).filter(town -> !isKnown(town) && !saysItsRegion(town)).ifPresent(town -> checking.complain("town",
            "“" + town.text() + "” is a new town; write its region behind it, as in Leeds (Yorkshire and The Humber)."));
        row.find("reference", String.class).filter(reference -> withReference(reference).isEmpty()).ifPresent(reference ->
            checking.complain("reference", "There is no opening with this reference. Leave it empty for a new one."));
        if (!checking.isFine()) {
            return checking.does(Outcome.NEW);
        }
        checkSeats(row, checking);
        return checking.isFine() ? checkAgainst(row, stored(row), checking) : checking.does(Outcome.NEW);
    }

    private void checkSeats(SheetRow row, Checking checking) {
        int rotations = cohorts.rotationsOf(cohort(row)).size();
        IntStream.rangeClosed(rotations + 1, OpeningRows.ROTATIONS).filter(number -> row.find(OpeningRows.seats(number), Integer.class).orElse(0) > 0)
            .forEach(number -> checking.complain(OpeningRows.seats(number), "The cohort has " + rotations + " rotations only."));
    }

    private RowCheck checkAgainst(SheetRow row, Optional<Opening> stored, Checking checking) {
        stored.ifPresent(opening -> {
            checking.complainIf(!opening.department().equals(department(row)), "department", "The opening belongs to another department.");
            checking.complainIf(!opening.state().isChangeable(), "product", "The opening " + opening.reference()
                + " has ended and cannot change. Leave the row out, or give a new opening another name.");
        });
        OpeningForm form = filled(row, stored);
        List<Gap> gaps = service.gapsIn(form).stream().filter(gap -> gap != Gap.SITE || row.find("town", Remarked.class).isEmpty()).toList();
        boolean mustBeComplete = listAtOnce(row) || stored.filter(OpeningSheet::isBeyondDraft).isPresent();
        checking.complainIf(mustBeComplete && !gaps.isEmpty(), "", "The opening is not complete: " + gaps.stream()
            .map(gap -> gap.name().toLowerCase(Locale.ROOT).replace('_', ' ')).collect(Collectors.joining(", ")) + ".");
        checking.complainIf(listAtOnce(row) && !departments.findByCode(row.text("department")).orElseThrow().active(), "listed",
            "The department does not take part at the moment, so its opening cannot be listed.");
        boolean changes = stored.isEmpty() || !OpeningRows.said(form).equals(OpeningRows.said(OpeningForms.of(stored.get())))
            || row.find("town", Remarked.class).filter(town -> !isKnown(town)).isPresent() || mayBeListed(row, stored.get());
        return checking.does(stored.isEmpty() ? Outcome.NEW : changes ? Outcome.CHANGED : Outcome.UNCHANGED);
    }

    @Override
    public void apply(List<RowCheck> checked) {
        checked.stream().map(RowCheck::row).forEach(row -> {
            row.find("town", Remarked.class).filter(town -> !isKnown(town))
                .ifPresent(town -> departments.townOf(town.text(), town.remarks().get(0)));
            Optional<Opening> stored = stored(row);
            OpeningForm form = filled(row, stored);
            OpeningId id = stored.map(opening -> change(opening, form)).orElseGet(() -> service.gapsIn(form).isEmpty()
                ? service.draftAndSubmit(department(row), form) : service.draft(department(row), form));
            list(row, openings.get(id));
        });
    }

    private OpeningId change(Opening opening, OpeningForm form) {
        if (!OpeningRows.said(form).equals(OpeningRows.said(OpeningForms.of(opening)))) {
            service.change(opening.id(), opening.version(), form);
        }
        return opening.id();
    }

    private void list(SheetRow row, Opening opening) {
        if (!mayBeListed(row, opening)) {
            return;
        }
        em.flush();
        if (opening.state() != State.SUBMITTED) {
            service.submit(opening.id(), opening.version());
            em.flush();
        }
        review.approve(opening.id(), opening.version());
    }

    private OpeningForm filled(SheetRow row, Optional<Opening> stored) {
        OpeningForm form = stored.map(OpeningForms::of).orElseGet(OpeningForm::new);
        OpeningRows.fill(form, row);
        row.find("town", Remarked.class).flatMap(town -> departments.findTown(town.text())).ifPresent(town -> form.setLocation(town.id().value()));
        List<Cohorts.RotationCard> rotations = cohorts.rotationsOf(cohort(row));
        rotations.forEach(rotation -> row.find(OpeningRows.seats(rotation.number()), Integer.class)
            .ifPresent(seats -> form.getSeats().put(rotation.id().value(), seats)));
        return form;
    }

    /** The opening meant; where several have the name, one that may still change comes first. */
    private Optional<Opening> stored(SheetRow row) {
        if (row.find("reference", String.class).isPresent()) {
            return withReference(row.text("reference"));
        }
        Set<RotationId> rotations = cohorts.rotationsOf(cohort(row)).stream().map(Cohorts.RotationCard::id).collect(Collectors.toSet());
        return em.createQuery("""
                select o from Opening o where o.department = :department and lower(o.description.product) = :product
                order by o.id""", Opening.class)
            .setParameter("department", department(row)).setParameter("product", row.text("product").toLowerCase(Locale.ROOT))
            .getResultStream().filter(opening -> opening.seats().isEmpty() || opening.seats().keySet().stream().anyMatch(rotations::contains))
            .min(Comparator.comparing(opening -> !opening.state().isChangeable()));
    }

    private Optional<Opening> withReference(String reference) {
        return em.createQuery("select o from Opening o where o.reference = :reference", Opening.class)
            .setParameter("reference", reference).getResultStream().findFirst();
    }

    private boolean isKnown(Remarked town) {
        return departments.findTown(town.text()).isPresent();
    }

    private static boolean saysItsRegion(Remarked town) {
        return town.remarks().size() == 1 && Region.find(town.remarks().get(0)).isPresent();
    }

    private static boolean isBeyondDraft(Opening opening) {
        return opening.state() == State.SUBMITTED || opening.state() == State.LISTED;
    }

    private static boolean mayBeListed(SheetRow row, Opening opening) {
        return listAtOnce(row) && opening.state() != State.LISTED && opening.state().isChangeable();
    }

    private static boolean listAtOnce(SheetRow row) {
        return row.find("listed", Boolean.class).orElse(false);
    }

    private DepartmentId department(SheetRow row) {
        return departments.findByCode(row.text("department")).orElseThrow().id();
    }

    private CohortId cohort(SheetRow row) {
        return cohorts.findByCode(row.text("cohort")).orElseThrow().id();
    }

    private static String name(SheetRow row) {
        return row.find("reference", String.class).orElse(row.text("department") + "/" + row.text("product") + "/" + row.text("cohort"))
            .toLowerCase(Locale.ROOT);
    }
}

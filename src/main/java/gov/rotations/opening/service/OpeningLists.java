package gov.rotations.opening.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.OpeningNotOpen;
import gov.rotations.opening.entity.Bid;
import gov.rotations.opening.entity.Opening;
import gov.rotations.opening.entity.OpeningLine;
import gov.rotations.opening.service.OpeningLines.Search;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people read of openings and bids. Contacts find their own departments' only, as if there were no others. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.DEPARTMENT})
public class OpeningLists {

    private static final int PAGE = 50;
    private static final int ALL = 10_000;

    @Inject
    private StoredOpenings openings;
    @Inject
    private OpeningLines lines;
    @Inject
    private OpeningViews views;
    @Inject
    private RotationChoices choices;
    @Inject
    private Departments departments;
    @Inject
    private Cohorts cohorts;
    @Inject
    private OpeningPolicy policy;
    @Inject
    private CurrentActor current;

    /** One opening, whole. Associates and coaches find listed ones. */
    @AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.DEPARTMENT, Role.ASSOCIATE, Role.COACH})
    public OpeningView get(OpeningId id) {
        Opening opening = openings.get(id);
        Actor actor = current.get();
        policy.mayRead(actor, opening);
        return views.of(opening, actor);
    }

    /** An opening to be changed by somebody who may. */
    public EditedOpening edit(OpeningId id) {
        Opening opening = openings.get(id);
        Actor actor = current.get();
        policy.mayTouch(actor, opening);
        if (!policy.mayEdit(actor, opening)) {
            throw new OpeningNotOpen(opening.reference(), opening.state());
        }
        return views.edited(opening);
    }

    /** A new opening. @param department whose, or null for the only or first one the reader answers for */
    public EditedOpening begin(Long department) {
        DepartmentId whose = department == null ? offering().stream().findFirst().map(Departments.Card::id)
            .orElseThrow(() -> new NotPermitted("department:none")) : new DepartmentId(department);
        policy.mayOfferFor(current.get(), whose);
        return views.begun(Optional.ofNullable(departments.of(List.of(whose)).get(whose)).orElseThrow(() -> new NotPermitted("department:" + whose)));
    }

    public OpeningPage page(OpeningFilter filter) {
        Search search = search(filter);
        int page = Math.max(1, filter.page());
        return new OpeningPage(rows(lines.find(search, (page - 1) * PAGE, PAGE)), lines.count(search), page, PAGE);
    }

    /** All lines the filter lets through, for export. */
    public List<OpeningRow> all(OpeningFilter filter) {
        return rows(lines.find(search(filter), 0, ALL));
    }

    /** How many wait for an admin. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public long awaitingReview() {
        return lines.count(search(new OpeningFilter(null, null, null, null, Opening.State.SUBMITTED.name(), null, 1)));
    }

    /** How many of one's own departments' openings were sent back. */
    @AllowedTo(Role.DEPARTMENT)
    public long sentBack() {
        return lines.count(search(new OpeningFilter(null, null, null, null, Opening.State.CHANGES_REQUESTED.name(), null, 1)));
    }

    /** Bids, by rotation and department. @param cohort only of this cohort, or null @param department only of this one, or null */
    public List<BidRow> bids(Long cohort, Long department) {
        Map<RotationId, RotationChoice> rotations = choices.all().stream()
            .filter(one -> cohort == null || one.cohort() == cohort)
            .collect(Collectors.toMap(one -> new RotationId(one.id()), one -> one));
        Map<String, Integer> seats = new HashMap<>();
        lines.listedSeats(rotations.keySet()).forEach(row -> seats.put(row[0] + "/" + row[1], ((Number) row[2]).intValue()));
        Actor actor = current.get();
        List<Bid> bids = openings.bids(rotations.keySet()).stream()
            .filter(bid -> actor.is(Role.PROGRAMME_HEAD) || policy.answersFor(actor, bid.department()))
            .filter(bid -> department == null || bid.department().value() == department).toList();
        Map<DepartmentId, Departments.Card> cards = departments.of(bids.stream().map(Bid::department).toList());
        return bids.stream().map(bid -> row(bid, cards.get(bid.department()), rotations.get(bid.rotation()),
                seats.getOrDefault(bid.department() + "/" + bid.rotation(), 0)))
            .sorted(Comparator.comparing(BidRow::rotationLabel).thenComparing(BidRow::departmentCode)).toList();
    }

    /** Rotations for which openings are offered, of cohorts that are not over. */
    public List<RotationChoice> rotations() {
        return choices.open();
    }

    /** Cohorts to filter by. */
    public List<Cohorts.CohortCard> cohorts() {
        return cohorts.cohorts();
    }

    /** Departments for which the reader may offer. */
    public List<Departments.Card> departments() {
        Actor actor = current.get();
        return departments.all().stream().filter(card -> actor.is(Role.PROGRAMME_HEAD) || policy.answersFor(actor, card.id())).toList();
    }

    /** Departments a new opening may be described for: those of {@link #departments()} that take part now. */
    public List<Departments.Card> offering() {
        return departments().stream().filter(Departments.Card::active).toList();
    }

    /** Towns a post may be in: those of the department's sites. */
    public List<Departments.Town> towns(DepartmentId department) {
        policy.mayOfferFor(current.get(), department);
        return departments.sitesOf(department).stream().map(Departments.Place::town).toList();
    }

    private Search search(OpeningFilter filter) {
        Actor actor = current.get();
        List<DepartmentId> own = actor.isAdmin() || actor.is(Role.PROGRAMME_HEAD) ? null
            : actor.scopesOf(Role.DEPARTMENT).stream().map(DepartmentId::new).toList();
        return new Search(filter, own, wantedRotations(filter));
    }

    private Collection<RotationId> wantedRotations(OpeningFilter filter) {
        if (filter.rotation() != null) {
            return List.of(new RotationId(filter.rotation()));
        }
        return filter.cohort() == null ? null : choices.of(new CohortId(filter.cohort())).stream().map(one -> new RotationId(one.id())).toList();
    }

    private List<OpeningRow> rows(List<OpeningLine> found) {
        Map<Long, String> seats = choices.labels(lines.seats(found.stream().map(OpeningLine::id).toList()));
        return found.stream().map(line -> new OpeningRow(line.id(), line.reference(), line.product(), line.departmentCode(),
            line.departmentName(), line.town(), line.phase(), line.clearance(), line.state(), line.seats(),
            seats.getOrDefault(line.id(), ""))).toList();
    }

    private static BidRow row(Bid bid, Departments.Card department, RotationChoice rotation, int seats) {
        return new BidRow(bid.id(), bid.version(), bid.department(), department.code(), department.name(), bid.rotation(),
            rotation.label(), bid.minimum(), bid.wanted(), seats, bid.state(), bid.reason());
    }
}

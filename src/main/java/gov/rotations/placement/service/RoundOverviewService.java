package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.jobs.WorkingDays;
import gov.rotations.opening.Openings;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Round;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows rounds to programme admins: the list, and the cockpit of one. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoundOverviewService {

    /** Working days associates usually have to rank. */
    private static final int USUAL_WINDOW = 10;

    /** A cohort and those of its rotations that no round plans yet. */
    public record Choice(CohortId cohort, String code, List<Cohorts.RotationCard> rotations) implements Serializable {
    }

    @Inject
    private Rounds rounds;

    @Inject
    private Plans plans;

    @Inject
    private PreferenceLists lists;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Openings openings;

    @Inject
    private Departments departments;

    @Inject
    private AccountBook accounts;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    /** What is still ahead first, and of that the newest. */
    public List<RoundRow> all() {
        return rounds.all().stream().sorted(Comparator.comparing(Round::isAhead).reversed()).map(this::row).toList();
    }

    private RoundRow row(Round round) {
        int made = plans.of(round.id()).size();
        if (round.isExercise()) {
            return new RoundRow(round.id(), round.name(), "", List.of(), round.state(), null, 0, 0, made);
        }
        List<Cohorts.RotationCard> slots = slotsOf(round);
        Map<RotationId, Integer> seats = openings.seatsOf(round.cohort());
        return new RoundRow(round.id(), round.name(), cohorts.cohort(round.cohort()).map(Cohorts.CohortCard::code).orElse(""),
            slots.stream().map(Cohorts.RotationCard::number).toList(), round.state(), round.preferencesCloseAt(),
            cohorts.associatesOf(round.cohort()).size(),
            slots.stream().mapToInt(slot -> seats.getOrDefault(slot.id(), 0)).sum(), made);
    }

    private List<Cohorts.RotationCard> slotsOf(Round round) {
        return cohorts.rotations(round.rotations()).values().stream()
            .sorted(Comparator.comparingInt(Cohorts.RotationCard::number)).toList();
    }

    /** Cohorts with rotations that can still be planned, newest code first. */
    public List<Choice> choices() {
        return cohorts.cohorts().stream().sorted(Comparator.comparing(Cohorts.CohortCard::code).reversed()).map(card -> {
            Set<RotationId> taken = rounds.of(card.id()).stream().flatMap(round -> round.rotations().stream()).collect(Collectors.toSet());
            return new Choice(card.id(), card.code(),
                cohorts.rotationsOf(card.id()).stream().filter(rotation -> !taken.contains(rotation.id())).toList());
        }).filter(choice -> !choice.rotations().isEmpty()).toList();
    }

    /** The cohort to open a round for: the one asked for, or the only one there is; null when somebody has to choose. */
    public Choice choice(Long cohort) {
        List<Choice> all = choices();
        return cohort == null && all.size() == 1 ? all.get(0)
            : all.stream().filter(choice -> cohort != null && choice.cohort().value() == cohort).findFirst().orElse(null);
    }

    public RoundCockpit cockpit(RoundId id) {
        Round round = rounds.get(id);
        List<Plan> versions = plans.of(id);
        Map<PlanId, Integer> numbers = versions.stream().collect(Collectors.toMap(Plan::id, Plan::number));
        Map<AccountId, AccountBook.Card> authors = accounts.of(versions.stream().map(Plan::author).filter(Objects::nonNull).distinct().toList());
        return new RoundCockpit(id, round.name(),
            round.isExercise() ? "" : cohorts.cohort(round.cohort()).map(Cohorts.CohortCard::code).orElse(""), round.isExercise(),
            round.state(), round.preferencesCloseAt(), windowOf(round),
            round.isExercise() ? List.of() : slots(round), round.isExercise() ? List.of() : people(round),
            versions.stream().map(plan -> line(plan, numbers, authors)).toList(),
            versions.stream().filter(plan -> plan.state() == Plan.State.SOLVING).map(Plan::id).findFirst().orElse(null),
            versions.stream().filter(plan -> plan.parts() != null && plan.state() != Plan.State.DISCARDED).map(Plan::id).findFirst().orElse(null));
    }

    private Window windowOf(Round round) {
        return round.state() == Round.State.OPEN ? Window.at(round.preferencesCloseAt())
            : Window.at(workingDays.deadline(clock.instant(), USUAL_WINDOW));
    }

    private List<RoundCockpit.Slot> slots(Round round) {
        List<Cohorts.PlanningFacts> facts = cohorts.planningFacts(round.cohort());
        Map<RotationId, Integer> seats = openings.seatsOf(round.cohort());
        return slotsOf(round).stream().map(slot -> new RoundCockpit.Slot(slot.number(), slot.dates(),
            (int) facts.stream().filter(person -> !person.absentFrom().contains(slot.id())).count(),
            seats.getOrDefault(slot.id(), 0))).toList();
    }

    private List<RoundCockpit.Person> people(Round round) {
        Map<AssociateId, PreferenceList> known = lists.of(round.id()).stream()
            .collect(Collectors.toMap(PreferenceList::associate, Function.identity()));
        List<Cohorts.AssociateCard> cards = cohorts.associatesOf(round.cohort());
        Map<DepartmentId, Departments.Card> homes = departments.of(cards.stream().map(Cohorts.AssociateCard::homeDepartment).distinct().toList());
        return cards.stream().map(card -> {
            PreferenceList list = known.get(card.id());
            String home = homes.containsKey(card.homeDepartment()) ? homes.get(card.homeDepartment()).code() : "";
            return list == null ? new RoundCockpit.Person(card.id(), card.name(), home, null, 0, null)
                : new RoundCockpit.Person(card.id(), card.name(), home, list.state(), list.openings().size(), list.changedAt());
        }).toList();
    }

    private static PlanLine line(Plan plan, Map<PlanId, Integer> numbers, Map<AccountId, AccountBook.Card> authors) {
        boolean known = plan.parts() != null;
        return new PlanLine(plan.id(), plan.number(), plan.state(), plan.basedOn() == null ? null : numbers.get(plan.basedOn()),
            Measures.read(plan.parts()), known ? plan.cost() : null, known ? PlanLine.gap(plan.cost(), plan.lowerBound()) : null,
            authors.containsKey(plan.author()) ? authors.get(plan.author()).name() : "", plan.createdAt(), plan.note(), plan.seed(),
            plan.seconds());
    }
}

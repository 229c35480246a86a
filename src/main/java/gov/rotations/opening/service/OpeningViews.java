package gov.rotations.opening.service;

import gov.rotations.cohort.RotationId;
import gov.rotations.department.Departments;
import gov.rotations.opening.entity.Opening;
import gov.rotations.opening.entity.Opening.State;
import gov.rotations.opening.entity.Step;
import gov.rotations.opening.service.OpeningView.May;
import gov.rotations.opening.service.OpeningView.SeatLine;
import gov.rotations.opening.service.OpeningView.StepLine;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An opening as its page shows it to one reader. */
@Dependent
class OpeningViews {

    @Inject
    private Departments departments;
    @Inject
    private RotationChoices choices;
    @Inject
    private OpeningPolicy policy;

    OpeningView of(Opening opening, Actor reader) {
        Departments.Card department = departments.of(List.of(opening.department())).get(opening.department());
        May may = may(opening, reader);
        Optional<Departments.Place> site = departments.sitesOf(opening.department()).stream()
            .filter(place -> place.town().id().equals(opening.description().location())).findFirst();
        Optional<Departments.Town> town = site.map(Departments.Place::town).or(() -> departments.towns().stream()
            .filter(one -> one.id().equals(opening.description().location())).findFirst());
        return new OpeningView(opening.id().value(), opening.version(), opening.reference(), opening.department().value(),
            department.code(), department.name(), town.map(Departments.Town::name).orElse(null),
            town.map(Departments.Town::region).orElse(null), site.map(Departments.Place::stepFree).orElse(null),
            site.map(Departments.Place::quietSpace).orElse(null), opening.state(), OpeningForms.of(opening), seats(opening),
            opening.lists().tags().stream().sorted().toList(), may.readHistory() ? reason(opening) : null,
            opening.rolledFrom() == null ? null : opening.rolledFrom().value(), opening.hardChangedAt(),
            may.readHistory() ? steps(opening) : List.of(), may);
    }

    EditedOpening edited(Opening opening) {
        Departments.Card department = departments.of(List.of(opening.department())).get(opening.department());
        Set<Long> open = choices.open().stream().map(RotationChoice::id).collect(Collectors.toSet());
        return new EditedOpening(opening.id().value(), opening.version(), opening.reference(), opening.department().value(),
            department.code(), department.name(), OpeningForms.of(opening), reason(opening),
            choices.all().stream().filter(rotation -> open.contains(rotation.id()) || number(opening, rotation) > 0).toList(),
            opening.state().mayBecome(State.SUBMITTED), opening.state() == State.LISTED);
    }

    EditedOpening begun(Departments.Card department) {
        return new EditedOpening(null, 0, null, department.id().value(), department.code(), department.name(), new OpeningForm(), null,
            choices.open(), true, false);
    }

    private May may(Opening opening, Actor reader) {
        boolean own = policy.answersFor(reader, opening.department());
        State state = opening.state();
        return new May(policy.mayEdit(reader, opening), own && state.mayBecome(State.SUBMITTED),
            reader.isAdmin() && state == State.SUBMITTED, own && state.mayBecome(State.WITHDRAWN), own,
            own || reader.is(Role.PROGRAMME_HEAD));
    }

    private List<SeatLine> seats(Opening opening) {
        return choices.all().stream().filter(rotation -> number(opening, rotation) > 0)
            .map(rotation -> new SeatLine(rotation.id(), rotation.label(), rotation.first(), rotation.last(), number(opening, rotation)))
            .toList();
    }

    private static int number(Opening opening, RotationChoice rotation) {
        return opening.seats().getOrDefault(new RotationId(rotation.id()), 0);
    }

    /** Why the opening is in the state it is in, where somebody was asked. */
    private static String reason(Opening opening) {
        Step last = opening.steps().get(opening.steps().size() - 1);
        return last.state() == State.DRAFT ? null : last.reason();
    }

    private static List<StepLine> steps(Opening opening) {
        return opening.steps().stream().map(step -> new StepLine(step.at(), step.actor(), step.state(), step.reason()))
            .sorted(Comparator.comparing(StepLine::at).reversed()).toList();
    }
}

package gov.rotations.development.service;

import gov.rotations.development.EditionNotInForce;
import gov.rotations.development.LevelViewCarriedOver;
import gov.rotations.development.LevelViewNotOpen;
import gov.rotations.development.entity.LevelView;
import gov.rotations.development.entity.Statement;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft that was begun before a later edition came into force goes on with it; what was written before is kept as an earlier revision. */
@Stateless
@AllowedTo({Role.ASSOCIATE, Role.ALUMNUS, Role.COACH, Role.LINE_MANAGER, Role.HOME_MANAGER})
public class CarryOverService {

    @Inject
    private LevelViews views;

    @Inject
    private Bonds bonds;

    @Inject
    private Frameworks frameworks;

    @Inject
    private Event<Fact> facts;

    /** What would stay and what the author has to look at. */
    public CarryForm form(long id) {
        LevelView view = draft(id);
        FrameworkText from = frameworks.published(view.edition()).orElseThrow();
        FrameworkText to = frameworks.current().orElseThrow();
        Crosswalk crosswalk = crosswalk(view.edition(), to.code());
        Map<String, Statement> said = said(view);
        return new CarryForm(id, view.version(), from.code(), to.code(), said.keySet().stream().filter(skill -> !crosswalk.hasMoved(skill))
            .map(skill -> from.findSkill(skill).orElseThrow().title()).toList(),
            said.values().stream().filter(one -> crosswalk.hasMoved(one.skill())).map(one -> line(one, from, to, crosswalk)).toList());
    }

    private static CarryForm.Line line(Statement said, FrameworkText from, FrameworkText to, Crosswalk crosswalk) {
        List<String> targets = crosswalk.of(said.skill());
        return new CarryForm.Line(said.skill(), from.findSkill(said.skill()).map(FrameworkText.Skill::title).orElse(said.skill()), Said.of(said, from),
            targets.stream().map(key -> new CarryForm.Target(key, to.findSkill(key).map(FrameworkText.Skill::title).orElse(key), targets.size() == 1)).toList());
    }

    /** Carries over what stays and what the author has chosen. */
    public void carry(CarryForm form) {
        LevelView view = views.asRead(draft(form.getId()), form.getVersion());
        String inForce = frameworks.current().orElseThrow().code();
        if (!inForce.equals(form.getTo())) {
            throw new ChangedMeanwhile();
        }
        Crosswalk crosswalk = crosswalk(view.edition(), inForce);
        Map<String, Statement> said = said(view);
        Map<String, List<Statement>> carried = new LinkedHashMap<>();
        said.values().stream().filter(one -> !crosswalk.hasMoved(one.skill())).forEach(one -> carry(one, one.skill(), carried));
        form.getMoved().forEach(line -> line.getTargets().stream().filter(CarryForm.Target::isChosen)
            .filter(target -> said.containsKey(line.getSkill()) && crosswalk.of(line.getSkill()).contains(target.getSkill()))
            .forEach(target -> carry(said.get(line.getSkill()), target.getSkill(), carried)));
        view.carryOver(inForce, carried.values().stream().map(CarryOverService::together).toList());
        facts.fire(new LevelViewCarriedOver(view.associate(), view.id(), form.getFrom(), inForce));
    }

    private static void carry(Statement said, String to, Map<String, List<Statement>> carried) {
        carried.computeIfAbsent(to, key -> new ArrayList<>()).add(said.movedTo(to));
    }

    /** Two skills have become one: a level stands only if both say the same, as nothing is averaged; the notes stand together. */
    static Statement together(List<Statement> said) {
        Statement first = said.get(0);
        boolean agree = said.stream().allMatch(one -> Objects.equals(one.level(), first.level()) && one.notSure() == first.notSure());
        String notes = said.stream().map(Statement::note).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new Statement(first.skill(), agree ? first.level() : null, agree && first.notSure(), agree ? first.confidence() : null, notes);
    }

    private LevelView draft(long id) {
        LevelView view = bonds.own(views.get(id));
        if (view.state() != LevelView.State.DRAFT) {
            throw new LevelViewNotOpen(view.state(), LevelView.State.DRAFT);
        }
        return view;
    }

    private Crosswalk crosswalk(String from, String to) {
        return Crosswalk.between(frameworks, from, to).orElseThrow(() -> new EditionNotInForce(to));
    }

    private static Map<String, Statement> said(LevelView view) {
        return Stream.of(view.current()).flatMap(revision -> revision.statements().stream())
            .collect(Collectors.toMap(Statement::skill, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}

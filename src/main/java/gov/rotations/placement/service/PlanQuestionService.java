package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Pin;
import gov.rotations.placement.planner.Allowance;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.PlanQuestions;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Reference;
import gov.rotations.placement.planner.Relaxation;
import gov.rotations.placement.planner.Score;
import gov.rotations.placement.planner.WhyNot;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts people's questions about a plan to the planner, and says its answers in names. Nothing is changed. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PlanQuestionService {

    /** Somebody is looking at the page and waits. */
    private static final double PATIENCE = 5;

    @Inject
    private PlanTables tables;

    @Inject
    private PlanQuestions questions;

    /** Why the associate does not have the opening in the rotation, and what it would take. */
    public WhyAnswer whyNot(PlanId plan, String associate, String rotation, String opening) {
        PlanTable table = tables.open(plan);
        table.mustName(associate, rotation);
        List<Objection> pinned = Objections.pinned(table, associate, rotation, opening);
        if (!pinned.isEmpty()) {
            return WhyAnswer.forbidden(table.nameOf(opening), pinned);
        }
        WhyNot answer = questions.whyNot(asDecided(table), table.board().assignments(),
            new Assignment(associate, rotation, opening), budget(table));
        if (answer.forced().isEmpty()) {
            return WhyAnswer.forbidden(table.nameOf(opening),
                answer.forbidden().stream().map(breach -> Objections.sentence(table, breach)).distinct().toList());
        }
        return new WhyAnswer(table.nameOf(opening), List.of(), answer.difference(), answer.isProven(), terms(answer.byTerm()),
            MoveRow.of(table, answer.moves()), PlanText.of(answer.forced().get().assignments()));
    }

    private static List<PlanBoard.Part> terms(Map<Score.Term, Long> differences) {
        return differences.entrySet().stream().filter(term -> term.getValue() != 0)
            .map(term -> new PlanBoard.Part(term.getKey().key(), term.getValue())).toList();
    }

    /** What would have to be allowed so that the associate has an opening in the rotation, the cheapest first. */
    public List<Remedy> whatWouldPlace(PlanId plan, String associate, String rotation) {
        PlanTable table = tables.open(plan);
        table.mustName(associate, rotation);
        if (table.openingOf(associate, rotation).isPresent()) {
            return List.of();
        }
        return questions.whatWouldPlace(asDecided(table), table.board().assignments(), associate, rotation, budget(table)).stream()
            .map(relaxation -> remedy(table, relaxation)).toList();
    }

    private static Remedy remedy(PlanTable table, Relaxation relaxation) {
        long unplacedBefore = Score.of(table.board()).parts().get(Score.Term.UNPLACED);
        long unplacedAfter = relaxation.solution().parts().get(Score.Term.UNPLACED);
        return new Remedy(relaxation.allowances().stream().map(allowance -> sentence(table, allowance)).toList(),
            relaxation.openingId() == null ? "" : table.nameOf(relaxation.openingId()),
            relaxation.difference() + unplacedBefore - unplacedAfter, MoveRow.of(table, relaxation.moves()));
    }

    private static Objection sentence(PlanTable table, Allowance allowance) {
        String who = allowance.associateId() == null ? "" : table.labels().nameOf(allowance.associateId());
        String where = allowance.openingId() == null ? "" : table.nameOf(allowance.openingId());
        String rotation = allowance.rotationId() == null ? "" : String.valueOf(table.numberOf(allowance.rotationId()));
        String department = allowance.departmentId() == null ? "" : allowance.departmentId();
        String subject = allowance.subject() == null ? "" : table.labels().townOf(allowance.subject());
        return new Objection("placement.allow." + allowance.rule().key(), List.of(who, where, rotation, department, subject));
    }

    /** The problem of the snapshot with what people have pinned and forbidden since. */
    static Problem asDecided(PlanTable table) {
        Problem problem = table.index().problem();
        List<Assignment> standing = table.board().assignments();
        List<Assignment> fixed = Stream.concat(problem.pins().stream(), pairs(table, Pin.Kind.FIX)).distinct().filter(standing::contains).toList();
        List<Problem.Declined> declined = new ArrayList<>(problem.declined());
        pairs(table, Pin.Kind.FORBID).map(pair -> new Problem.Declined(pair.associateId(),
            Reference.toOpening(pair.openingId()).in(pair.rotationId()))).filter(entry -> !declined.contains(entry)).forEach(declined::add);
        return problem.withPins(fixed).withDeclined(declined);
    }

    private static Stream<Assignment> pairs(PlanTable table, Pin.Kind kind) {
        return table.pins().stream().filter(pin -> pin.kind() == kind)
            .filter(pin -> table.names(pin.associate(), pin.rotation()) && table.labels().openings().containsKey(pin.opening()))
            .map(pin -> new Assignment(pin.associate(), pin.rotation(), pin.opening()));
    }

    private static Budget budget(PlanTable table) {
        return Budget.ofSeconds(table.plan().seed(), PATIENCE, System::nanoTime);
    }
}

package gov.rotations.placement.service;

import gov.rotations.placement.AssignmentMoved;
import gov.rotations.placement.AssignmentsSwapped;
import gov.rotations.placement.MoveForbidden;
import gov.rotations.placement.PairPinned;
import gov.rotations.placement.PinReleased;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.PlanNotReady;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Pin;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.planner.Board;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * What a programme admin changes on the plan board. Every change is judged by the rules that judge the planner, and one
 * that breaks a rule is refused with the rule's sentence.
 */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class PlanEditingService {

    @Inject
    private Plans plans;

    @Inject
    private Pins pins;

    @Inject
    private PlanTables tables;

    @Inject
    private PlanSides sides;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** One cell of a plan version. @param version of the plan as it was read */
    public record Cell(PlanId plan, long version, String associate, String rotation) {
    }

    /** What a swap would do. @param adds what the whole plan would cost more */
    public record Judgement(long adds, List<Objection> objections) {

        public boolean isAllowed() {
            return objections.isEmpty();
        }
    }

    public PlanSide side(PlanId plan, String associate, String rotation) {
        PlanTable table = tables.open(plan);
        table.mustName(associate, rotation);
        return sides.of(table, associate, rotation);
    }

    /** Moves the associate to the opening, or out of the rotation where it is null. @return the opening before, or null */
    public String move(Cell cell, String opening) {
        PlanTable table = toChange(cell);
        table.mustKnow(opening);
        refuse(Objections.toMove(table, cell.associate(), cell.rotation(), opening));
        String before = table.openingOf(cell.associate(), cell.rotation()).orElse(null);
        put(table, cell.associate(), cell.rotation(), opening);
        Board after = new Board(table.index(), table.board().assignments());
        after.move(cell.associate(), cell.rotation(), opening);
        restate(table, after);
        facts.fire(new AssignmentMoved(cell.plan(), cell.associate(), cell.rotation(), before, opening));
        return before;
    }

    public Judgement judgeSwap(Cell cell, String other) {
        PlanTable table = tables.open(cell.plan());
        table.mustName(cell.associate(), cell.rotation());
        table.mustName(other, cell.rotation());
        return new Judgement(table.board().costAfterSwap(cell.associate(), other, cell.rotation()) - table.board().cost(),
            Objections.toSwap(table, cell.associate(), other, cell.rotation()));
    }

    /** The two change places in the rotation. */
    public void swap(Cell cell, String other) {
        PlanTable table = toChange(cell);
        table.mustName(other, cell.rotation());
        refuse(Objections.toSwap(table, cell.associate(), other, cell.rotation()));
        String own = table.openingOf(cell.associate(), cell.rotation()).orElse(null);
        String theirs = table.openingOf(other, cell.rotation()).orElse(null);
        put(table, cell.associate(), cell.rotation(), theirs);
        put(table, other, cell.rotation(), own);
        Board after = new Board(table.index(), table.board().assignments());
        after.move(cell.associate(), cell.rotation(), theirs);
        after.move(other, cell.rotation(), own);
        restate(table, after);
        facts.fire(new AssignmentsSwapped(cell.plan(), cell.associate(), other, cell.rotation()));
    }

    /** The pair stands in every plan of the round from now on. */
    public void pin(Cell cell, String reason) {
        PlanTable table = toChange(cell);
        String opening = table.openingOf(cell.associate(), cell.rotation()).orElseThrow(() -> new NotPermitted("opening"));
        mark(table, Pin.Kind.FIX, new Assignment(cell.plan(), cell.associate(), cell.rotation(), opening), reason);
    }

    /** The pair comes in no plan of the round from now on; the associate leaves the opening where they have it. */
    public void forbid(Cell cell, String opening, String reason) {
        PlanTable table = toChange(cell);
        table.mustKnow(opening);
        if (table.openingOf(cell.associate(), cell.rotation()).filter(opening::equals).isPresent()) {
            move(cell, null);
        }
        mark(table, Pin.Kind.FORBID, new Assignment(cell.plan(), cell.associate(), cell.rotation(), opening), reason);
    }

    /** Lifts a pin or a ban. */
    public void release(PlanId plan, long pin) {
        Pin found = pins.of(plans.get(plan).round()).stream().filter(one -> one.id() == pin).findFirst()
            .orElseThrow(() -> new NotPermitted("pin:" + pin));
        pins.remove(found);
        facts.fire(new PinReleased(found.round(), found.associate(), found.rotation(), found.opening()));
    }

    private void mark(PlanTable table, Pin.Kind kind, Assignment pair, String reason) {
        if (table.pinOn(kind, pair.associate(), pair.rotation(), pair.opening()).isEmpty()) {
            pins.add(new Pin(table.plan().round(), kind, pair).because(reason, actor.get().account(), clock.instant()));
            facts.fire(new PairPinned(table.plan().round(), kind.name(), pair.associate(), pair.rotation(), pair.opening(), reason));
        }
    }

    private PlanTable toChange(Cell cell) {
        Plan plan = plans.lock(cell.plan());
        if (plan.version() != cell.version()) {
            throw new ChangedMeanwhile();
        }
        if (plan.state() != Plan.State.SOLVED) {
            throw new PlanNotReady(plan.state(), Plan.State.SOLVED);
        }
        PlanTable table = tables.open(cell.plan());
        table.mustName(cell.associate(), cell.rotation());
        return table;
    }

    private static void refuse(List<Objection> objections) {
        if (!objections.isEmpty()) {
            Objection first = objections.get(0);
            throw new MoveForbidden(first.key(), first.details().isEmpty() ? "" : String.valueOf(first.details().get(0)));
        }
    }

    private void put(PlanTable table, String associate, String rotation, String opening) {
        Assignment line = table.lineOf(associate, rotation).orElse(null);
        if (line == null && opening != null) {
            plans.add(new Assignment(table.plan().id(), associate, rotation, opening));
        } else if (line != null && opening == null) {
            plans.remove(line);
        } else if (line != null) {
            line.moveTo(opening);
        }
    }

    private void restate(PlanTable table, Board after) {
        table.plan().revise(PlanFigures.of(after, table.rules(), table.plan().lowerBound()));
        plans.touch(table.plan());
    }
}

package gov.rotations.placement.service;

import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Pin;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.shared.NotPermitted;
import java.util.List;
import java.util.Optional;

/**
 * A plan version on the table, with everything needed to judge a change: the rules and the score of its snapshot and the
 * pins that people have set since.
 */
record PlanTable(Plan plan, Labels labels, RuleBook rules, Board board, List<Assignment> lines, List<Pin> pins) {

    ProblemIndex index() {
        return rules.index();
    }

    /** Whether the plan has such an associate and such a rotation. */
    boolean names(String associate, String rotation) {
        return index().problem().associates().stream().anyMatch(one -> one.id().equals(associate))
            && index().problem().rotations().stream().anyMatch(one -> one.id().equals(rotation));
    }

    /** @throws NotPermitted when the plan has no such cell */
    void mustName(String associate, String rotation) {
        if (!names(associate, rotation)) {
            throw new NotPermitted("cell:" + associate + "/" + rotation);
        }
    }

    /**
     * @param opening null for none at all
     * @throws NotPermitted when the plan has no such opening
     */
    void mustKnow(String opening) {
        if (opening != null && index().problem().openings().stream().noneMatch(one -> one.id().equals(opening))) {
            throw new NotPermitted("opening:" + opening);
        }
    }

    /** Key of the opening the associate has in the rotation. */
    Optional<String> openingOf(String associate, String rotation) {
        int o = board.at(index().associate(associate), index().rotation(rotation));
        return o == ProblemIndex.NONE ? Optional.empty() : Optional.of(index().opening(o).id());
    }

    Optional<Assignment> lineOf(String associate, String rotation) {
        return lines.stream().filter(line -> line.associate().equals(associate) && line.rotation().equals(rotation)).findFirst();
    }

    Optional<Pin> pinOn(Pin.Kind kind, String associate, String rotation, String opening) {
        return pins.stream().filter(pin -> pin.kind() == kind && pin.associate().equals(associate)
            && pin.rotation().equals(rotation) && pin.opening().equals(opening)).findFirst();
    }

    /** How people name an opening: department and product. */
    String nameOf(String opening) {
        return labels.nameOfOpening(opening);
    }

    int numberOf(String rotation) {
        Labels.Slot slot = labels.rotations().get(rotation);
        return slot == null ? index().rotation(rotation) + 1 : slot.number();
    }
}

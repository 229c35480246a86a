package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** A person fixed or forbade a pair for every plan of the round; {@code kind} is FIX or FORBID. */
public record PairPinned(RoundId round, String kind, String associate, String rotation, String opening, String reason) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}

package gov.rotations.retrospective.entity;

import gov.rotations.retrospective.PlacementStep;
import gov.rotations.retrospective.PulseStep;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.ValueMissing;
import gov.rotations.retrospective.ValueStep;
import gov.rotations.shared.Typed;

/**
 * What one side says.
 *
 * @param value how much users got, about the placement @param gained the same in words
 * @param placement how it was @param service sense of service @param collaboration working together; these three the associate may
 *        answer, and nobody has to
 */
public record Given(ValueStep value, String gained, PlacementStep placement, PulseStep service, PulseStep collaboration, String stay, String different) {

    public Given {
        gained = Typed.orNull(gained);
        stay = Typed.orNull(stay);
        different = Typed.orNull(different);
        if (value == null || gained == null) {
            throw new ValueMissing();
        }
    }

    /** A host is asked about the placement, not about how somebody else felt in it. */
    Given by(Side side) {
        return side == Side.ASSOCIATE ? this : new Given(value, gained, null, null, null, stay, different);
    }

    /** Its words are not for logs. */
    @Override
    public String toString() {
        return "Given[" + value + "]";
    }
}

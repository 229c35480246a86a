package gov.rotations.retrospective.service;

import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.ValueStep;
import java.io.Serializable;
import java.time.Instant;

/**
 * One retrospective as one of the two sides reads it.
 *
 * @param form what the reader's side says, to read or to change @param writer who wrote it, for colleagues
 * @param other what the other side says users got; null while it is not to be read, or not said
 */
public record AnswerSheet(RetrospectiveRow row, AnswerForm form, String writer, Instant answeredAt, Statement other) implements Serializable {

    public Side getOtherSide() {
        return row.side() == Side.ASSOCIATE ? Side.HOST : Side.ASSOCIATE;
    }

    /** What one side says users got. */
    public record Statement(Side side, ValueStep value, String words) implements Serializable {

        /** Its words are for the two. */
        @Override
        public String toString() {
            return "Statement[" + side + "]";
        }
    }
}

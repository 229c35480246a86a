package gov.rotations.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * What one row would do to what is stored already.
 *
 * @param outcome null when the row is at fault
 * @param about how a reader recognises the row, such as a name
 * @param complaints what is wrong with it; none when it may be applied
 */
public record RowCheck(SheetRow row, Outcome outcome, String about, List<Complaint> complaints) {

    /** What applying the row does. */
    public enum Outcome {
        NEW, CHANGED,
        /** Everything the row says is stored already, so that the same file twice does nothing. */
        UNCHANGED
    }

    /** @param column key of the column meant; empty for the whole row */
    public record Complaint(String column, String reason) {
    }

    public RowCheck {
        complaints = List.copyOf(complaints);
    }

    public boolean isReady() {
        return complaints.isEmpty();
    }

    public boolean isToApply() {
        return isReady() && outcome != Outcome.UNCHANGED;
    }

    public static Checking of(SheetRow row, String about) {
        return new Checking(row, about);
    }

    /** Collects what is wrong with a row before its outcome is known. */
    public static final class Checking {

        private final SheetRow row;
        private final String about;
        private final List<Complaint> complaints = new ArrayList<>();

        private Checking(SheetRow row, String about) {
            this.row = row;
            this.about = about;
        }

        public Checking complain(String column, String reason) {
            complaints.add(new Complaint(column, reason));
            return this;
        }

        public Checking complainIf(boolean wrong, String column, String reason) {
            return wrong ? complain(column, reason) : this;
        }

        public boolean isFine() {
            return complaints.isEmpty();
        }

        /** The row does this, unless something was wrong with it. */
        public RowCheck does(Outcome outcome) {
            return new RowCheck(row, isFine() ? outcome : null, about, complaints);
        }
    }
}

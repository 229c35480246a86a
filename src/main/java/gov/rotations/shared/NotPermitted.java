package gov.rotations.shared;

/**
 * The person may not see or touch this thing, or it does not exist: the two answers are the same on purpose, so that
 * nobody learns what exists by asking.
 */
public class NotPermitted extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param thing what was asked for, for the audit only, for example {@code opening:12} */
    public NotPermitted(String thing) {
        super(thing);
    }
}

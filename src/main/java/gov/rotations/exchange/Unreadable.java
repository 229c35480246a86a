package gov.rotations.exchange;

/** A cell does not hold what its column wants; the message says what would be right. */
public class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason);
    }
}

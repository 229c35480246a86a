package gov.rotations.shared;

import jakarta.ejb.ApplicationException;

/**
 * A rule of the programme says no. Everything done in the transaction is undone and the person reads the sentence
 * {@code refusal.<ClassName>} of the feature's message bundle, with {@link #details()} filled in.
 */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] details;

    /** @param details values for the placeholders of the sentence, in order; may be shown to the person who asked */
    protected Refusal(Object... details) {
        super(null, null, false, false);
        this.details = details.clone();
    }

    /** The values for the placeholders of the sentence. */
    public Object[] details() {
        return details == null ? new Object[0] : details.clone();
    }

    @Override
    public String getMessage() {
        return getClass().getSimpleName() + java.util.Arrays.toString(details());
    }
}

package gov.rotations.testing;

import gov.rotations.faces.Refusals;
import gov.rotations.shared.Refusal;

/** What became of something somebody did. @param fault what was thrown, or null when it was done */
public record Outcome(Throwable fault) {

    public boolean isDone() {
        return fault == null;
    }

    /** The sentence the person would read, by its class; null when it was done or answered as a fault of ours. */
    public Class<? extends Refusal> told() {
        return fault == null ? null : Refusals.in(fault).<Class<? extends Refusal>>map(Refusal::getClass).orElse(null);
    }

    @Override
    public String toString() {
        return isDone() ? "done" : told() != null ? "told " + told().getSimpleName() : "broken by " + chain(fault);
    }

    private static String chain(Throwable thrown) {
        return thrown.getCause() == null || thrown.getCause() == thrown ? thrown.toString() : thrown + " <- " + chain(thrown.getCause());
    }
}

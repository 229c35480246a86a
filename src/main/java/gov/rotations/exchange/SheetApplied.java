package gov.rotations.exchange;

import gov.rotations.shared.Fact;

/** The rows of a file have been applied, all of them or all but the faulty ones. */
public record SheetApplied(long batch, String kind, int added, int changed, int skipped) implements Fact {

    @Override
    public String subject() {
        return "import:" + batch;
    }
}

package gov.rotations.exchange;

import gov.rotations.shared.Fact;

/** A file was discarded, by a person or because it waited for a day; nothing of it was applied. */
public record SheetRejected(long batch, String kind) implements Fact {

    @Override
    public String subject() {
        return "import:" + batch;
    }
}

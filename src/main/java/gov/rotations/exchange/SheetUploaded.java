package gov.rotations.exchange;

import gov.rotations.shared.Fact;

/** A file waits to be confirmed; nothing else has changed. */
public record SheetUploaded(long batch, String kind, int lines) implements Fact {

    @Override
    public String subject() {
        return "import:" + batch;
    }
}

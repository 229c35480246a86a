package gov.rotations.suggestion;

import gov.rotations.shared.Refusal;

/** A text is longer than there is room for. */
public class TextTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public TextTooLong(int longest) {
        super(longest);
    }
}

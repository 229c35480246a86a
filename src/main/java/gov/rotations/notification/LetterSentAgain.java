package gov.rotations.notification;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** A letter that had been given up is on its way again. */
public record LetterSentAgain(long letter, AccountId to) implements Fact {

    @Override
    public String subject() {
        return "letter:" + letter;
    }
}

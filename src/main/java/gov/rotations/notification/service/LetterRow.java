package gov.rotations.notification.service;

import gov.rotations.notification.entity.PostedLetter;
import gov.rotations.security.AccountId;
import java.io.Serializable;
import java.time.Instant;

/** One line of a list of letters. @param toName the addressee as lists name them, empty until asked for */
public record LetterRow(long id, AccountId to, String toName, String title, Instant at, PostedLetter.State state) implements Serializable {

    public LetterRow(long id, AccountId to, String title, Instant at, PostedLetter.State state) {
        this(id, to, "", title, at, state);
    }

    LetterRow named(String name) {
        return new LetterRow(id, to, name, title, at, state);
    }
}

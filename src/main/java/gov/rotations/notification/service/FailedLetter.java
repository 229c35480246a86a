package gov.rotations.notification.service;

import gov.rotations.security.AccountId;
import java.io.Serializable;
import java.time.Instant;

/** A letter the mail server would not take. @param email where it was to go, empty until asked for @param fault what the server said last */
public record FailedLetter(long id, AccountId to, String toName, String email, String title, Instant at, String fault) implements Serializable {

    public FailedLetter(long id, AccountId to, String title, Instant at, String fault) {
        this(id, to, "", "", title, at, fault);
    }

    FailedLetter addressed(String name, String address) {
        return new FailedLetter(id, to, name, address, title, at, fault);
    }
}

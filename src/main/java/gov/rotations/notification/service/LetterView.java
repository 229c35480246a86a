package gov.rotations.notification.service;

import gov.rotations.notification.entity.PostedLetter;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A letter as its page shows it. @param sentAt when the mail server took it, or null */
public record LetterView(long id, String toName, String title, String body, String link, String calendar,
    PostedLetter.State state, Instant at, Instant sentAt) implements Serializable {

    public List<String> paragraphs() {
        return Arrays.stream(body.split("\\R\\s*\\R")).toList();
    }
}

package gov.rotations.notification;

import gov.rotations.security.AccountId;
import java.util.List;

/**
 * A letter to be posted.
 *
 * @param to who gets it
 * @param about feature and topic, such as {@code placement.proposed}; its words are {@code letter.proposed.title} and
 *        {@code .body} in the bundle of that feature
 * @param once what makes it the same letter: posted twice with the same words here, it is sent once (at most 200 characters)
 * @param details what fills the placeholders of title and body, in order
 * @param link path of the page to open, such as {@code /placement/proposals.xhtml}, or null
 * @param calendar an iCalendar file to go with it, or null
 */
public record Letter(AccountId to, String about, String once, List<Object> details, String link, String calendar) {

    public Letter {
        details = List.copyOf(details);
    }

    /** A letter about a topic to one person, posted once for the given occasion. */
    public static Letter to(AccountId account, String about, String occasion) {
        return new Letter(account, about, about + "/" + account + "/" + occasion, List.of(), null, null);
    }

    public Letter with(Object... values) {
        return new Letter(to, about, once, List.of(values), link, calendar);
    }

    public Letter linkingTo(String path) {
        return new Letter(to, about, once, details, path, calendar);
    }

    public Letter withCalendar(String iCalendar) {
        return new Letter(to, about, once, details, link, iCalendar);
    }
}

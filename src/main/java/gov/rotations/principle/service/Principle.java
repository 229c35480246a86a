package gov.rotations.principle.service;

import java.io.Serializable;

/**
 * A principle as one edition words it.
 *
 * @param key its name in addresses and tags, which never changes @param sentence what it asks of us
 * @param from the first edition it stands in @param until the edition that retired it, null while it is in force @param reason why it was retired, or null
 */
public record Principle(String key, String title, String sentence, int from, Integer until, String reason) implements Serializable {

    public boolean isInForce() {
        return until == null;
    }

    Principle worded(String newTitle, String newSentence) {
        return new Principle(key, newTitle, newSentence, from, until, reason);
    }

    Principle retired(int edition, String why) {
        return new Principle(key, title, sentence, from, edition, why);
    }
}

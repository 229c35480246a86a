package gov.rotations.notification.service;

import gov.rotations.faces.Texts;
import gov.rotations.notification.Letter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A letter with its words filled in and cut to what a row holds, and the key that makes it the same letter. */
record Envelope(String dedupeKey, String title, String body) {

    private static final int KEY = 200;

    private static final int TITLE = 200;

    private static final int BODY = 8000;

    /** Where bundles name the programme. */
    private static final String PROGRAMME = "%programme%";

    /** @param programme what it is called @throws IllegalArgumentException when the topic does not name a feature, or its words are missing */
    static Envelope of(Letter letter, String programme) {
        int dot = letter.about().indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("A letter is about a topic of a feature, such as placement.proposed: " + letter.about());
        }
        String prefix = letter.about().substring(0, dot) + ".letter" + letter.about().substring(dot);
        Object[] details = letter.details().toArray();
        return new Envelope(key(letter.once()), oneLine(words(prefix + ".title", details).replace(PROGRAMME, programme)),
            cut(words(prefix + ".body", details).replace(PROGRAMME, programme), BODY));
    }

    /** An occasion longer than its column is told apart by its hash. */
    static String key(String once) {
        return once.length() <= KEY ? once : once.substring(0, KEY - 65) + "#" + sha256(once);
    }

    private static String words(String key, Object[] details) {
        String text = Texts.get(key, details);
        if (text.equals(key)) {
            throw new IllegalArgumentException("A letter has no words: " + key);
        }
        return text;
    }

    /** A line break in a title could smuggle a header into the mail. */
    private static String oneLine(String title) {
        return cut(title.replaceAll("\\p{Cntrl}+", " ").strip(), TITLE);
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

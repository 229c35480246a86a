package gov.rotations.faces;

import gov.rotations.shared.NotPermitted;

/** Reads ids from addresses. What is no id names nothing and answers as not found. */
public final class Ids {

    private Ids() {
        // one question
    }

    /** @param kind what the id should name, for the audit */
    public static long read(String kind, String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotPermitted(kind + ":" + readable(text));
        }
        return Long.parseLong(text);
    }

    /** The id of a filter, or null when it is none. */
    public static Long find(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static String readable(String text) {
        String plain = text == null ? "" : text.replaceAll("[^\\p{Alnum}-]", "");
        return plain.substring(0, Math.min(40, plain.length()));
    }
}

package gov.rotations.shared;

import java.util.Locale;

/** Words as people typed them, with what they did not mean taken off: nothing typed, and blanks around. */
public final class Typed {

    private Typed() {
        // three questions
    }

    /** Without the blanks around; empty if nothing was typed. */
    public static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    /** Without the blanks around; null if nothing was typed. */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As it is compared with what others typed: without the blanks around and in small letters. */
    public static String folded(String text) {
        return orEmpty(text).toLowerCase(Locale.ROOT);
    }
}

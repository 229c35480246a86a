package gov.rotations.attendance.entity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The six characters on the screen, for whoever cannot scan. No character looks like another and there are no vowels, so
 * that chance spells no word.
 */
public final class DoorCode {

    public static final int LENGTH = 6;

    /** Without I, O, B, S, Z and the digits they look like, without vowels. */
    private static final String ALPHABET = "CDFGHJKLMNPQRTVWXY34679";

    private static final SecureRandom RANDOM = new SecureRandom();

    private DoorCode() {
        // only static
    }

    static String fresh() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(at -> ALPHABET.substring(at, at + 1)).collect(Collectors.joining());
    }

    /** What was typed, as codes are kept: capitals without gaps. */
    public static String read(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}

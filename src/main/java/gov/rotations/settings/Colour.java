package gov.rotations.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour of the screen, and how well it can be read on another, by the formula of WCAG 2. */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);

    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#?(?:([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})|([0-9a-f])([0-9a-f])([0-9a-f]))");

    private static final double RED_SHARE = 0.2126;

    private static final double GREEN_SHARE = 0.7152;

    private static final double BLUE_SHARE = 0.0722;

    private static final double GLARE = 0.05;

    /** The colour behind {@code #0b5c6b}, {@code 0B5C6B} or {@code #abc}; nothing when it is none. */
    public static Optional<Colour> read(String text) {
        Matcher hex = HEX.matcher(text == null ? "" : text.strip().toLowerCase(Locale.ROOT));
        if (!hex.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Colour(part(hex, 1), part(hex, 2), part(hex, 3)));
    }

    private static int part(Matcher hex, int which) {
        String two = hex.group(which) == null ? hex.group(which + 3).repeat(2) : hex.group(which);
        return Integer.parseInt(two, 16);
    }

    /** As style sheets write it: {@code #0b5c6b}. */
    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** From 1, the same, to 21, black on white; cut after the second digit, so that what is too little never looks enough. */
    public double contrastWith(Colour other) {
        double here = luminance() + GLARE;
        double there = other.luminance() + GLARE;
        return Math.floor(Math.max(here, there) / Math.min(here, there) * 100) / 100;
    }

    /** @param share of the other, from 0 to 1 */
    public Colour mixedWith(Colour other, double share) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int here, int there, double share) {
        return (int) Math.round(here + (there - here) * share);
    }

    private double luminance() {
        return RED_SHARE * linear(red) + GREEN_SHARE * linear(green) + BLUE_SHARE * linear(blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package gov.rotations.settings;

import java.util.Optional;

/**
 * The colour of buttons, links and the bar, and how well it can be read where it stands: behind white words on a button,
 * and as the colour of words on the ground of a page.
 */
public record Accent(Colour colour) {

    /** What the product wears when nothing is chosen. */
    public static final Accent USUAL = new Accent(new Colour(0x0b, 0x5c, 0x6b));

    /** The ground of pages by day, as in the style sheet. */
    public static final Colour GROUND = new Colour(0xf5, 0xf7, 0xf7);

    /** WCAG 2, level AA, for words of usual size. */
    public static final double NEEDED = 4.5;

    public static Optional<Accent> read(String text) {
        return Colour.read(text).map(Accent::new);
    }

    public double onWhite() {
        return colour.contrastWith(Colour.WHITE);
    }

    public double onGround() {
        return colour.contrastWith(GROUND);
    }

    public boolean isReadable() {
        return onWhite() >= NEEDED && onGround() >= NEEDED;
    }

    public String hex() {
        return colour.hex();
    }
}

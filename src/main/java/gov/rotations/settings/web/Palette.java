package gov.rotations.settings.web;

import gov.rotations.settings.Accent;
import gov.rotations.settings.Colour;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every colour of the style sheet that follows from the one that was chosen, by day and by night: darker under the
 * pointer, paler behind words, lighter by night, and always far enough from what it is read on.
 */
record Palette(Colour bar, Colour barSoft, Colour barRaised, Colour accent, Colour strong, Colour soft, Colour onAccent, Colour focus) {

    /** What stands on the page by night, as in the style sheet. */
    static final Colour NIGHT_PAPER = new Colour(0x17, 0x22, 0x29);

    /** The lightest ground by night. */
    static final Colour NIGHT_SUNK = new Colour(0x1e, 0x2b, 0x33);

    private static final Colour NIGHT_INK = new Colour(0x06, 0x14, 0x1a);

    /** The style sheet itself, which the preview has to tell by day what it is by night. */
    private static final Palette USUAL_DAY = of("#0f2a33", "#c5d5da", "#1e414c", "#0b5c6b", "#084652", "#e3f0f1", "#fff", "#0b5c6b");

    private static final Palette USUAL_NIGHT = of("#0a1d24", "#c5d5da", "#1a3640", "#6cc3d0", "#93d6e0", "#17363d", "#06232a", "#93d6e0");

    private static final double WELL = 6;

    private static final double STEP = 0.02;

    private static Palette of(String... hex) {
        List<Colour> all = Stream.of(hex).map(one -> Colour.read(one).orElseThrow()).toList();
        return new Palette(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5), all.get(6), all.get(7));
    }

    static Palette byDay(Accent chosen) {
        if (chosen.equals(Accent.USUAL)) {
            return USUAL_DAY;
        }
        Colour accent = chosen.colour();
        Colour bar = bar(accent, 0.5);
        Colour soft = until(accent, Colour.WHITE, 0.88, tint -> tint.contrastWith(accent) >= Accent.NEEDED);
        return new Palette(bar, bar.mixedWith(Colour.WHITE, 0.78), bar.mixedWith(Colour.WHITE, 0.1), accent, accent.mixedWith(Colour.BLACK, 0.25), soft, Colour.WHITE, accent);
    }

    static Palette byNight(Accent chosen) {
        if (chosen.equals(Accent.USUAL)) {
            return USUAL_NIGHT;
        }
        Colour bar = bar(chosen.colour(), 0.68);
        Colour accent = until(chosen.colour(), Colour.WHITE, 0, light -> light.contrastWith(NIGHT_SUNK) >= WELL);
        Colour strong = accent.mixedWith(Colour.WHITE, 0.3);
        Colour soft = until(chosen.colour(), NIGHT_PAPER, 0.7, shade -> shade.contrastWith(accent) >= Accent.NEEDED);
        Colour onAccent = until(chosen.colour(), NIGHT_INK, 0.6, ink -> ink.contrastWith(accent) >= WELL);
        return new Palette(bar, bar.mixedWith(Colour.WHITE, 0.78), bar.mixedWith(Colour.WHITE, 0.1), accent, strong, soft, onAccent, strong);
    }

    /** Dark enough for white words and for quieter ones. */
    private static Colour bar(Colour accent, double share) {
        return until(accent, Colour.BLACK, share, dark -> dark.mixedWith(Colour.WHITE, 0.1).contrastWith(dark.mixedWith(Colour.WHITE, 0.78)) >= Accent.NEEDED);
    }

    /** One colour on its way to another, from a share of it, until it is good, or all the way. */
    private static Colour until(Colour from, Colour to, double share, Predicate<Colour> good) {
        double reached = share;
        while (reached < 1 && !good.test(from.mixedWith(to, reached))) {
            reached = Math.min(1, reached + STEP);
        }
        return from.mixedWith(to, reached);
    }

    /** The custom properties of the style sheet. */
    String properties() {
        return "--bar:%s;--bar-soft:%s;--bar-raised:%s;--accent:%s;--accent-strong:%s;--accent-soft:%s;--on-accent:%s;--focus:%s;".formatted(bar.hex(),
            barSoft.hex(), barRaised.hex(), accent.hex(), strong.hex(), soft.hex(), onAccent.hex(), focus.hex());
    }

    /** The style sheet of the whole site. */
    static String sheet(Accent chosen) {
        return ":root{" + byDay(chosen).properties() + "}\n@media (prefers-color-scheme:dark){:root{" + byNight(chosen).properties() + "}}\n";
    }

    /** The same for two pictures of a page, one by day and one by night. */
    static String preview(Accent chosen) {
        return ".face-preview-day{" + byDay(chosen).properties() + "}\n.face-preview-night{" + byNight(chosen).properties() + "}\n";
    }
}

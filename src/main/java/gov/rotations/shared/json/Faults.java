package gov.rotations.shared.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The faults found so far. Keeps the first thousand and counts the rest, so that a hostile file costs little. */
final class Faults {

    private static final int KEPT = 1000;
    private static final int SHOWN = 80;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Where what need not be said goes. */
    static final Faults UNHEARD = new Faults(0);

    private final int keeping;
    private final List<Fault> kept = new ArrayList<>();
    private long further;

    Faults() {
        this(KEPT);
    }

    private Faults(int keeping) {
        this.keeping = keeping;
    }

    void add(String path, String found, String wanted) {
        add(() -> new Fault(path, found, wanted));
    }

    /** What is only counted need not be put into words. */
    void add(Supplier<Fault> fault) {
        if (kept.size() < keeping) {
            kept.add(fault.get());
        } else if (keeping > 0) {
            further++;
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    List<Fault> all() {
        List<Fault> all = new ArrayList<>(kept);
        if (further > 0) {
            all.add(new Fault("$", further + " further faults", "none"));
        }
        return all;
    }

    /** A found text as it may be printed: short, on one line, in quotation marks. */
    static String shown(String text) {
        return '"' + cut(text) + '"';
    }

    static String cut(String text) {
        boolean isLong = text.length() > SHOWN;
        String line = CONTROL.matcher(isLong ? text.substring(0, SHOWN) : text).replaceAll("?");
        return isLong ? line + "…" : line;
    }
}

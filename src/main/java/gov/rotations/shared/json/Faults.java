package gov.rotations.shared.json;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far. Keeps the first thousand and counts the rest, so that a hostile file costs little. */
final class Faults {

    private static final int KEPT = 1000;
    private static final int SHOWN = 80;

    private final List<Fault> kept = new ArrayList<>();
    private long further;

    void add(String path, String found, String wanted) {
        if (kept.size() < KEPT) {
            kept.add(new Fault(path, found, wanted));
        } else {
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
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}

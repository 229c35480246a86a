package gov.rotations.attendance.service;

import java.util.Comparator;
import java.util.List;

/**
 * Hides figures about too few people. Where exactly one of several is hidden, the next smallest goes with it, as the one
 * could be worked out from the rest and the whole.
 */
final class SmallNumbers {

    private SmallNumbers() {
        // only static
    }

    static List<Figures.Line> hide(List<Figures.Line> lines) {
        long hidden = lines.stream().filter(line -> !line.shown()).count();
        if (hidden != 1) {
            return lines;
        }
        Figures.Line next = lines.stream().filter(Figures.Line::shown).min(Comparator.comparingInt(Figures.Line::people)).orElse(null);
        return lines.stream().map(line -> line.equals(next)
            ? new Figures.Line(line.name(), line.kind(), line.people(), line.rate(), line.lateCancelled(), false) : line).toList();
    }
}

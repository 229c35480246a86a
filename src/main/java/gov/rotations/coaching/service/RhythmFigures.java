package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How one kind of support goes.
 *
 * @param active pairings that run
 * @param judged of them, those long enough together to have met
 * @param share of the judged that met within what they agreed and a week, in per cent; null below {@link #LEAST} pairings
 * @param days from the first question to the beginning, the median of the last year; null below {@link #LEAST} pairings
 * @param loads how many supporters have how many people, from nobody on
 */
public record RhythmFigures(SupportKind kind, long active, long judged, Integer share, Long days, List<Load> loads) {

    /** A figure about fewer people would tell of somebody. */
    static final int LEAST = 5;

    /** @param height of the bar in twentieths */
    public record Load(int people, int supporters, int height) implements Serializable {
    }

    static RhythmFigures of(SupportKind kind, long active, int judged, long met, List<Long> days, List<Integer> loads) {
        Integer share = judged < LEAST ? null : (int) Math.round(100.0 * met / judged);
        Long median = days.size() < LEAST ? null : days.get(days.size() / 2);
        return new RhythmFigures(kind, active, judged, share, median, spread(loads));
    }

    private static List<Load> spread(List<Integer> loads) {
        int most = loads.stream().mapToInt(Integer::intValue).max().orElse(-1);
        int[] counts = new int[most + 1];
        loads.forEach(load -> counts[load]++);
        int highest = java.util.Arrays.stream(counts).max().orElse(1);
        List<Load> spread = new ArrayList<>();
        for (int people = 0; people <= most; people++) {
            spread.add(new Load(people, counts[people], 20 * counts[people] / highest));
        }
        return spread;
    }

    public boolean isUsed() {
        return !loads.isEmpty() || active > 0;
    }
}

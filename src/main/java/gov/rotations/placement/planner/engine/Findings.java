package gov.rotations.placement.planner.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** The cheapest routes a walk came to, so many and no more. */
final class Findings {

    private final int wanted;
    private final PriorityQueue<Found> kept = new PriorityQueue<>(Comparator.comparingLong(Found::value).reversed());

    /** Openings and their value, which is in small units. */
    record Found(long value, int[] openings) {
    }

    Findings(int wanted) {
        this.wanted = wanted;
    }

    /** Takes a route over, and says what the next one has to be below. */
    long add(long value, int[] openings) {
        kept.add(new Found(value, openings.clone()));
        if (kept.size() > wanted) {
            kept.poll();
            return kept.peek().value();
        }
        return Pricer.BLOCKED;
    }

    boolean isFull() {
        return kept.size() == wanted;
    }

    /** The value of the dearest one. */
    long dearest() {
        return kept.peek().value();
    }

    List<Found> sorted() {
        List<Found> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparingLong(Found::value).thenComparing(Found::openings, Arrays::compare));
        return sorted;
    }

    /** The cheapest of these, each once. */
    static Findings of(List<Found> some, int wanted) {
        Findings findings = new Findings(wanted);
        Set<List<Integer>> met = new HashSet<>();
        for (Found one : some) {
            if (met.add(Arrays.stream(one.openings()).boxed().toList())) {
                findings.add(one.value(), one.openings());
            }
        }
        return findings;
    }
}

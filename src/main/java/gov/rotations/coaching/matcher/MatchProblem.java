package gov.rotations.coaching.matcher;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything a match is made from. The lists may come in any order: what is said is said by ids, and the answer does
 * not depend on who stands first.
 *
 * @param pairs the only pairs allowed, each once
 * @param pins pairs that stand, whatever they cost
 * @param loadCosts what a supporter's first, second, third … associate costs beside the pair; never falling, the last
 *     repeats
 * @param unmatchedCost what an associate without a supporter costs
 */
public record MatchProblem(String id, List<String> associates, List<Supporter> supporters, List<Pair> pairs,
        List<Pin> pins, List<Long> loadCosts, long unmatchedCost) {

    public MatchProblem {
        associates = List.copyOf(associates);
        supporters = List.copyOf(supporters);
        pairs = List.copyOf(pairs);
        pins = List.copyOf(pins);
        loadCosts = List.copyOf(loadCosts);
    }

    /** The same problem with one more pair that must be matched. */
    public MatchProblem pinning(Pin pin) {
        List<Pin> more = new ArrayList<>(pins);
        more.remove(pin);
        more.add(pin);
        return new MatchProblem(id, associates, supporters, pairs, more, loadCosts, unmatchedCost);
    }

    /**
     * Whether everything that is added up on the way to the cheapest match surely fits into 64 bits: prices, distances
     * and sums stay below this product.
     */
    public boolean isCountable() {
        long last = Math.max(0, associates.size() - 1);
        BigInteger load = loadCosts.isEmpty() ? BigInteger.ZERO
                : magnitude(loadCosts.get(0)).max(magnitude(loadCosts.get((int) Math.min(last, loadCosts.size() - 1))));
        long highest = 0;
        long lowest = 0;
        for (Pair pair : pairs) {
            highest = Math.max(highest, pair.cost());
            lowest = Math.min(lowest, pair.cost());
        }
        BigInteger pair = magnitude(highest).max(magnitude(lowest));
        return magnitude(unmatchedCost).add(load).add(pair).multiply(BigInteger.valueOf(2L * associates.size() + 8))
                .bitLength() < Long.SIZE;
    }

    private static BigInteger magnitude(long cost) {
        return BigInteger.valueOf(cost).abs();
    }

    /** Somebody who supports up to {@code capacity} associates; 0 is nobody for now. */
    public record Supporter(String id, int capacity) {
    }

    /** A pair that may be matched, and what it costs; lower is better. */
    public record Pair(String associateId, String supporterId, long cost) {
    }

    /** A pair that must be matched. */
    public record Pin(String associateId, String supporterId) {
    }
}

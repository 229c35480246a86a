package gov.rotations.coaching.matcher;

import gov.rotations.coaching.matcher.MatchProblem.Pair;
import gov.rotations.coaching.matcher.MatchProblem.Pin;
import gov.rotations.coaching.matcher.MatchProblem.Supporter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Small problems full of ties, shortages, idle supporters, pins and costs below zero; and large ones for the clock. */
public final class RandomMatches {

    private final Random random;

    public RandomMatches(long seed) {
        random = new Random(seed);
    }

    public MatchProblem small() {
        int people = random.nextInt(7);
        int supporters = random.nextInt(5);
        int highest = random.nextInt(6);
        int lowest = random.nextInt(8) == 0 ? -3 : 0;
        double density = 0.3 + 0.7 * random.nextDouble();
        List<String> associates = ids("a", people);
        List<Supporter> offers = ids("s", supporters).stream().map(id -> new Supporter(id, random.nextInt(4))).toList();
        List<Pair> pairs = new ArrayList<>();
        for (String associate : associates) {
            for (Supporter supporter : offers) {
                if (random.nextDouble() < density) {
                    pairs.add(new Pair(associate, supporter.id(), lowest + random.nextInt(highest + 1)));
                }
            }
        }
        Collections.shuffle(pairs, random);
        List<Pin> pins = pairs.stream().filter(pair -> random.nextInt(10) == 0)
                .map(pair -> new Pin(pair.associateId(), pair.supporterId())).toList();
        return new MatchProblem("m" + random.nextInt(1000), associates, offers, pairs, pins, loadCosts(),
                random.nextBoolean() ? random.nextInt(8) : 1000);
    }

    private List<Long> loadCosts() {
        return LongStream.range(0, 1 + random.nextInt(4)).map(k -> random.nextInt(4)).sorted().boxed().toList();
    }

    /** Ids whose order is not the order of the list. */
    private List<String> ids(String letter, int count) {
        List<String> ids = new ArrayList<>(IntStream.range(7, 7 + count).mapToObj(i -> letter + i).toList());
        Collections.shuffle(ids, random);
        return ids;
    }

    /** Everybody may be matched with everybody, at any cost below {@code costs}. */
    public MatchProblem dense(int people, int supporters, int capacity, int costs) {
        return priced(people, supporters, capacity, (a, s) -> random.nextInt(costs));
    }

    /** As wishes, topics and regions make them: few different costs, alike for alike people, and one pair in five forbidden. */
    public MatchProblem wishes(int people, int supporters, int capacity) {
        int[] region = random.ints(people + supporters, 0, 12).toArray();
        int[] topics = random.ints(people + supporters, 0, 1 << 8).toArray();
        return priced(people, supporters, capacity, (a, s) -> random.nextInt(5) == 0 ? -1
                : (region[a] == region[people + s] ? 0 : 20) + 5 * (8 - Integer.bitCount(topics[a] & topics[people + s]))
                + (random.nextInt(40) == 0 ? -10 : 0) + 10);
    }

    /** Costs that make every newcomer push everybody else along. */
    public MatchProblem product(int people, int supporters, int capacity) {
        return priced(people, supporters, capacity, (a, s) -> (a + 1) * (s + 1));
    }

    private MatchProblem priced(int people, int supporters, int capacity, Cost cost) {
        List<String> associates = IntStream.range(0, people).mapToObj(a -> String.format("a%05d", a)).toList();
        List<Supporter> offers = IntStream.range(0, supporters)
                .mapToObj(s -> new Supporter(String.format("s%05d", s), capacity)).toList();
        List<Pair> pairs = new ArrayList<>(people * supporters);
        for (int a = 0; a < people; a++) {
            for (int s = 0; s < supporters; s++) {
                int price = cost.of(a, s);
                if (price >= 0) {
                    pairs.add(new Pair(associates.get(a), offers.get(s).id(), price));
                }
            }
        }
        return new MatchProblem("large", associates, offers, pairs, List.of(), List.of(0L, 3L, 8L), 1_000_000);
    }

    private interface Cost {
        int of(int associate, int supporter);
    }
}

package gov.rotations.coaching.matcher;

import java.util.Arrays;

/**
 * Finds a cheapest match. One associate after the other is brought in by the cheapest chain of moves: they take a place,
 * whoever held it moves on, until a chain ends at a free place or with somebody unmatched. Prices of supporters make
 * every chain's true cost visible step by step (Dijkstra's algorithm over supporters) and prove the result.
 *
 * <p>At all times, with {@code p} the prices: whoever sits with a supporter pays pair and price, and no other supporter
 * nor staying unmatched would cost them less; a supporter's price is between the cost of the last place taken and the
 * cost of the next free one.
 */
final class CheapestMatch {

    private static final long FAR = Long.MAX_VALUE;

    private final MatchTable table;
    private final Seating seating;
    private final long[] prices;
    private final long[] distance;
    private final int[] mover;
    private final int[] touched;
    private int touchedCount;
    private final NearestFirst queue;

    /** The cheapest end of a chain found so far: what it costs, at which supporter, and who moves there. */
    private long end;
    private int endsAt;
    private int lastMover;

    CheapestMatch(MatchTable table, Seating seating) {
        this.table = table;
        this.seating = seating;
        prices = new long[table.supporters()];
        distance = new long[table.supporters()];
        mover = new int[table.supporters()];
        touched = new int[table.supporters()];
        queue = new NearestFirst(table.supporters(), distance);
        Arrays.fill(distance, FAR);
    }

    /** Seats everybody; the answer is the price of each supporter. */
    long[] find() {
        for (int s = 0; s < prices.length; s++) {
            prices[s] = table.loadCost(seating.load(s));
        }
        for (int a = 0; a < table.associates(); a++) {
            if (!table.isPinned(a)) {
                bringIn(a);
            }
        }
        return prices;
    }

    private void bringIn(int associate) {
        end = table.unmatchedCost();
        endsAt = table.nobody();
        lastMover = associate;
        look(associate, 0);
        while (!queue.isEmpty() && distance[queue.first()] < end) {
            int supporter = queue.takeFirst();
            int[] holders = seating.movable(supporter);
            for (int h = 0; h < seating.movables(supporter); h++) {
                // The holder gives up a place of this worth and pays whatever comes next.
                long before = distance[supporter] - seating.costOf(holders[h]) - prices[supporter];
                if (before + table.unmatchedCost() < end) {
                    end = before + table.unmatchedCost();
                    endsAt = table.nobody();
                    lastMover = holders[h];
                }
                look(holders[h], before);
            }
        }
        moveAll(associate);
        raisePrices();
    }

    private void look(int associate, long before) {
        int to = table.to(associate);
        for (int k = table.from(associate); k < to; k++) {
            int s = table.supporter(k);
            long reached = before + table.cost(k) + prices[s];
            if (reached >= end || reached >= distance[s]) {
                continue;
            }
            if (distance[s] == FAR) {
                touched[touchedCount++] = s;
            }
            distance[s] = reached;
            mover[s] = associate;
            if (seating.load(s) < table.capacity(s)) {
                long free = reached - prices[s] + table.loadCost(seating.load(s));
                if (free < end) {
                    end = free;
                    endsAt = s;
                    lastMover = associate;
                }
            }
            queue.add(s);
        }
    }

    private void moveAll(int associate) {
        int mover = lastMover;
        int supporter = endsAt;
        while (true) {
            int freed = seating.supporterOf(mover);
            seating.move(mover, supporter, supporter == table.nobody() ? table.unmatchedCost()
                    : table.cost(table.place(mover, supporter)));
            if (mover == associate) {
                return;
            }
            supporter = freed;
            mover = this.mover[supporter];
        }
    }

    private void raisePrices() {
        for (int t = 0; t < touchedCount; t++) {
            int s = touched[t];
            if (distance[s] < end) {
                prices[s] += end - distance[s];
            }
            distance[s] = FAR;
        }
        touchedCount = 0;
        queue.clear();
    }
}

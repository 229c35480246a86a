package gov.rotations.coaching.matcher;

import java.util.Arrays;

/**
 * Turns a cheapest match into the first of all cheapest ones. The prices of one cheapest match say what every cheapest
 * match looks like: everybody sits where pair and price are least ("fitting"), and every supporter has as many
 * associates as have places cheaper than the price, at most as many as have places not dearer. So one may walk from any
 * of them to any other by cycles of moves between fitting supporters, without asking for costs again.
 *
 * <p>A list that ends comes before one that goes on; a pair with a smaller supporter comes before one with a larger; and
 * any pair of this associate comes before a pair of a later one. So each associate in turn, in the order of ids, first
 * asks whether nobody from here on needs a supporter, then takes the smallest supporter that a cycle allows.
 */
final class FirstMatch {

    private static final int NO_MOVER = -1;

    private final MatchTable table;
    private final Seating seating;
    private final int nobody;
    /** A stop on the way of a cycle: one supporter takes one more and another one less. */
    private final int exchange;
    private final int[] least;
    private final int[] most;
    private final int words;
    private final long[] fitting;
    private final long[] unseen;
    /** How a stop was reached: from which stop, and by whose move. */
    private final int[] cameFrom;
    private final int[] cameBy;
    private final int[] queue;

    FirstMatch(MatchTable table, Seating seating, long[] prices) {
        this.table = table;
        this.seating = seating;
        nobody = table.nobody();
        exchange = nobody + 1;
        least = new int[nobody + 1];
        most = new int[nobody + 1];
        words = (exchange >> 6) + 1;
        fitting = new long[Math.multiplyExact(words, table.associates())];
        unseen = new long[words];
        cameFrom = new int[exchange + 1];
        cameBy = new int[exchange + 1];
        queue = new int[exchange + 1];
        findLoads(prices);
        findFitting(prices);
    }

    private void findLoads(long[] prices) {
        most[nobody] = table.associates();
        for (int a = 0; a < table.associates(); a++) {
            if (table.isPinned(a)) {
                least[table.pinned(a)]++;
            }
        }
        for (int s = 0; s < nobody; s++) {
            while (least[s] < table.capacity(s) && table.loadCost(least[s]) < prices[s]) {
                least[s]++;
            }
            most[s] = least[s];
            while (most[s] < table.capacity(s) && table.loadCost(most[s]) <= prices[s]) {
                most[s]++;
            }
        }
    }

    private void findFitting(long[] prices) {
        for (int a = 0; a < table.associates(); a++) {
            int s = seating.supporterOf(a);
            long pays = seating.costOf(a) + (s == nobody ? 0 : prices[s]);
            if (table.unmatchedCost() == pays) {
                set(a, nobody);
            }
            for (int k = table.from(a); k < table.to(a); k++) {
                if (table.cost(k) + prices[table.supporter(k)] == pays) {
                    set(a, table.supporter(k));
                }
            }
        }
    }

    private void set(int associate, int stop) {
        fitting[associate * words + (stop >> 6)] |= 1L << stop;
    }

    private boolean fits(int associate, int stop) {
        return (fitting[associate * words + (stop >> 6)] & 1L << stop) != 0;
    }

    void find() {
        int needing = 0;
        int[] settledLoad = new int[nobody];
        for (int a = 0; a < table.associates(); a++) {
            if (table.isPinned(a)) {
                settledLoad[table.pinned(a)]++;
            }
            needing += mayStayUnmatched(a) ? 0 : 1;
        }
        int lacking = 0;
        for (int s = 0; s < nobody; s++) {
            lacking += settledLoad[s] < least[s] ? 1 : 0;
        }
        for (int a = 0; a < table.associates(); a++) {
            if (needing == 0 && lacking == 0) {
                leaveAll(a);
                return;
            }
            needing -= mayStayUnmatched(a) ? 0 : 1;
            if (table.isPinned(a)) {
                continue;
            }
            settle(a);
            int s = seating.supporterOf(a);
            if (s != nobody && ++settledLoad[s] == least[s]) {
                lacking--;
            }
        }
    }

    private boolean mayStayUnmatched(int associate) {
        return !table.isPinned(associate) && fits(associate, nobody);
    }

    private void leaveAll(int first) {
        for (int a = first; a < table.associates(); a++) {
            if (seating.supporterOf(a) != nobody) {
                seating.move(a, nobody, table.unmatchedCost());
            }
        }
    }

    private void settle(int associate) {
        int current = seating.supporterOf(associate);
        seating.settle(associate);
        int first = nextFitting(associate, 0);
        if (first >= current) {
            return;
        }
        Arrays.fill(unseen, -1L);
        for (int s = first; s < current; s = nextFitting(associate, s + 1)) {
            if (isUnseen(s) && reaches(s, current)) {
                closeCycle(s, current);
                seating.transfer(associate, s, table.cost(table.place(associate, s)));
                return;
            }
        }
    }

    private int nextFitting(int associate, int from) {
        long word = fitting[associate * words + (from >> 6)] & -1L << from;
        int at = from >> 6;
        while (word == 0) {
            if (++at == words) {
                return Integer.MAX_VALUE;
            }
            word = fitting[associate * words + at];
        }
        return (at << 6) + Long.numberOfTrailingZeros(word);
    }

    private boolean isUnseen(int stop) {
        return (unseen[stop >> 6] & 1L << stop) != 0;
    }

    /** Whether moves can hand on one associate too many at the start until the goal, where one is missing, takes one. */
    private boolean reaches(int start, int goal) {
        int head = 0;
        int tail = 0;
        unseen[start >> 6] &= ~(1L << start);
        queue[tail++] = start;
        while (head < tail) {
            int stop = queue[head++];
            tail = stop == exchange ? lookPastExchange(tail) : lookPast(stop, tail);
            if (!isUnseen(goal)) {
                return true;
            }
        }
        return false;
    }

    private int lookPast(int stop, int queued) {
        int tail = queued;
        int[] movable = seating.movable(stop);
        for (int h = seating.movables(stop) - 1; h >= 0; h--) {
            int row = movable[h] * words;
            for (int w = 0; w < words; w++) {
                for (long found = fitting[row + w] & unseen[w]; found != 0; found &= found - 1) {
                    tail = see((w << 6) + Long.numberOfTrailingZeros(found), stop, movable[h], tail);
                }
            }
        }
        boolean mayKeep = seating.load(stop) < most[stop];
        return mayKeep && isUnseen(exchange) ? see(exchange, stop, NO_MOVER, tail) : tail;
    }

    private int lookPastExchange(int queued) {
        int tail = queued;
        for (int s = 0; s <= nobody; s++) {
            if (isUnseen(s) && seating.load(s) > least[s]) {
                tail = see(s, exchange, NO_MOVER, tail);
            }
        }
        return tail;
    }

    private int see(int stop, int from, int mover, int tail) {
        unseen[stop >> 6] &= ~(1L << stop);
        cameFrom[stop] = from;
        cameBy[stop] = mover;
        queue[tail] = stop;
        return tail + 1;
    }

    private void closeCycle(int start, int goal) {
        for (int stop = goal; stop != start; stop = cameFrom[stop]) {
            int mover = cameBy[stop];
            if (mover != NO_MOVER) {
                seating.move(mover, stop, stop == nobody ? table.unmatchedCost()
                        : table.cost(table.place(mover, stop)));
            }
        }
    }
}

package gov.rotations.coaching.matcher;

import java.util.Arrays;

/**
 * Who is with whom at the moment. Pinned associates sit from the start, count for the load and never move; everybody
 * else begins with nobody.
 */
final class Seating {

    private final int[] supporterOf;
    private final long[] costOf;
    private final int[] load;
    private final int[][] movable;
    private final int[] movables;
    private final int[] position;
    private final long unmatchedCost;

    Seating(MatchTable table) {
        supporterOf = new int[table.associates()];
        costOf = new long[table.associates()];
        position = new int[table.associates()];
        load = new int[table.supporters() + 1];
        movable = new int[table.supporters() + 1][4];
        movables = new int[table.supporters() + 1];
        unmatchedCost = table.unmatchedCost();
        for (int a = 0; a < table.associates(); a++) {
            supporterOf[a] = table.pinned(a);
            load[supporterOf[a]]++;
            if (table.isPinned(a)) {
                costOf[a] = table.cost(table.place(a, supporterOf[a]));
            } else {
                costOf[a] = unmatchedCost;
                enter(a, table.nobody());
            }
        }
    }

    int supporterOf(int associate) {
        return supporterOf[associate];
    }

    /** What the associate's pair costs, or being unmatched. */
    long costOf(int associate) {
        return costOf[associate];
    }

    int load(int supporter) {
        return load[supporter];
    }

    /** Those with this supporter (or with nobody) who may move, and how many of them: the first {@code movables}. */
    int[] movable(int supporter) {
        return movable[supporter];
    }

    int movables(int supporter) {
        return movables[supporter];
    }

    void move(int associate, int supporter, long cost) {
        leave(associate, supporterOf[associate]);
        transfer(associate, supporter, cost);
        enter(associate, supporter);
    }

    /** Moves somebody who is settled. */
    void transfer(int associate, int supporter, long cost) {
        load[supporterOf[associate]]--;
        load[supporter]++;
        supporterOf[associate] = supporter;
        costOf[associate] = cost;
    }

    /** From now on the associate stays. */
    void settle(int associate) {
        leave(associate, supporterOf[associate]);
    }

    private void enter(int associate, int supporter) {
        int count = movables[supporter]++;
        if (count == movable[supporter].length) {
            movable[supporter] = Arrays.copyOf(movable[supporter], 2 * count);
        }
        movable[supporter][count] = associate;
        position[associate] = count;
    }

    private void leave(int associate, int supporter) {
        int last = movable[supporter][--movables[supporter]];
        movable[supporter][position[associate]] = last;
        position[last] = position[associate];
    }
}

package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;

/**
 * The prices of shared rows as an associate meets them: for each opening and rotation the sum of seat,
 * department maximum and (negative) intake. Openings can be closed to those who are not fixed there.
 */
final class Tariff {

    private final Routes routes;
    private final long[][] byOpening;
    private long move;

    Tariff(Routes routes) {
        this.routes = routes;
        byOpening = new long[routes.rotations][routes.index.openings()];
    }

    /** Takes over the prices of rows; nothing is closed. */
    Tariff set(long[] rows) {
        for (int r = 0; r < byOpening.length; r++) {
            for (int o = 0; o < byOpening[r].length; o++) {
                byOpening[r][o] = of(rows, r, o);
            }
        }
        move = routes.movesRow < 0 ? 0 : rows[routes.movesRow];
        return this;
    }

    private long of(long[] rows, int r, int o) {
        long price = rows[routes.seatRow[r][o]];
        if (routes.maximumRow[r][o] >= 0) {
            price += rows[routes.maximumRow[r][o]];
        }
        return routes.intakeRow[o] < 0 ? price : price + rows[routes.intakeRow[o]];
    }

    /** Takes over prices and closes what has no room left. */
    Tariff set(long[] rows, int[] room) {
        set(rows);
        for (int r = 0; r < byOpening.length; r++) {
            for (int o = 0; o < byOpening[r].length; o++) {
                int maximum = routes.maximumRow[r][o];
                if (room[routes.seatRow[r][o]] <= 0 || maximum >= 0 && room[maximum] <= 0) {
                    byOpening[r][o] = Pricer.BLOCKED;
                }
            }
        }
        if (routes.movesRow >= 0 && room[routes.movesRow] <= 0) {
            move = Pricer.BLOCKED;
        }
        return this;
    }

    long of(int r, int o) {
        return byOpening[r][o];
    }

    /** What each option costs with these prices. */
    void values(int r, Options options, long[] values) {
        long[] here = byOpening[r];
        for (int i = 0; i < options.opening.length; i++) {
            int o = options.opening[i];
            long price = o == ProblemIndex.NONE ? 0 : here[o];
            values[i] = price < Pricer.BLOCKED ? options.fixedValue[i] + price
                    : options.fixedHere ? options.fixedValue[i] : Pricer.BLOCKED;
        }
    }

    /** What a first move costs; more than anything where nobody else may move. */
    long move() {
        return move < Pricer.BLOCKED ? move : 2 * Pricer.BLOCKED;
    }

    /** The value of openings the associate might have; {@link Pricer#BLOCKED} where they may not be at these prices. */
    long valueOf(int a, int[] openings, long personalCap) {
        long sum = 0;
        for (int r = 0; r < openings.length; r++) {
            long price = openings[r] == ProblemIndex.NONE ? 0 : byOpening[r][openings[r]];
            if (price >= Pricer.BLOCKED && !routes.options[a][r].fixedHere) {
                return Pricer.BLOCKED;
            }
            sum += price >= Pricer.BLOCKED ? 0 : price;
        }
        long personal = routes.cost.of(a, openings);
        if (personal > personalCap) {
            return Pricer.BLOCKED;
        }
        sum += personal + routes.cost.beside(a, openings) << Routes.SHIFT;
        return routes.counted[a] && routes.movesRow >= 0 && routes.isMoved(a, openings) ? sum + move() : sum;
    }
}

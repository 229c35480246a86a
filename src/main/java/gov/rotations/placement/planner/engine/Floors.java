package gov.rotations.placement.planner.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What plans cost at least at given prices, divided by what the worst associate's own cost is; and so what they cost
 * at least where one associate has less to choose from.
 */
final class Floors {

    private static final int MOST = 16;

    private final long[] rowPrices;
    private final long weight;
    private final Crowd crowd;
    private final Routes routes;
    private final long worst;
    private final List<Floor> floors = new ArrayList<>();

    /** Plans whose worst associate costs more than above and at most the cap; value in small units. */
    private record Floor(long above, long cap, long value) {
    }

    Floors(Routes routes, long[] rowPrices) {
        this.routes = routes;
        this.rowPrices = rowPrices;
        weight = (long) routes.index.weights().worstAssociate() << Routes.SHIFT;
        crowd = new Crowd(routes);
        floors.add(new Floor(-1, Pricer.BLOCKED, value(Pricer.BLOCKED)));
        worst = worst();
    }

    /** Divides the weakest floor as long as that helps. */
    void raise(Effort effort) {
        while (floors.size() < MOST && weight > 0 && !effort.isOver()) {
            Floor weakest = floors.stream().min(Comparator.comparingLong(this::total)).orElseThrow();
            if (weakest.cap - weakest.above <= 1 || weakest.value >= Pricer.BLOCKED) {
                break;
            }
            long cap = weakest.cap < Pricer.BLOCKED ? (weakest.above + weakest.cap) / 2 : Math.max(worst, weakest.above + 1);
            floors.remove(weakest);
            floors.add(new Floor(weakest.above, cap, value(cap)));
            floors.add(new Floor(cap, weakest.cap, weakest.value));
        }
    }

    private long total(Floor floor) {
        return floor.value >= Pricer.BLOCKED ? Pricer.BLOCKED : floor.value + (floor.above + 1) * weight;
    }

    private long value(long cap) {
        long sum = crowd.choose(rowPrices, cap);
        for (int row = 0; row < rowPrices.length && sum < Pricer.BLOCKED; row++) {
            sum -= rowPrices[row] * routes.size[row];
        }
        return sum;
    }

    private long worst() {
        long most = 0;
        for (int a = 0; a < routes.people; a++) {
            most = Math.max(most, routes.cost.of(a, crowd.choiceOf(a)));
        }
        return most;
    }

    /** What a plan costs at least in which the associate takes one of the routes there are in the other routes. */
    long with(int a, Routes fewer) {
        Pricer all = new Pricer(routes.apart());
        Pricer few = new Pricer(fewer);
        Tariff tariff = new Tariff(routes).set(rowPrices);
        long least = Long.MAX_VALUE;
        for (Floor floor : floors) {
            long value = total(floor);
            if (value < Pricer.BLOCKED) {
                long forced = few.cheapest(a, tariff, floor.cap, hint());
                long free = all.cheapest(a, tariff, floor.cap, hint());
                least = Math.min(least, forced >= Pricer.BLOCKED ? Long.MAX_VALUE : value + forced - free);
            }
        }
        return least == Long.MAX_VALUE ? 0 : Math.max(0, -Math.floorDiv(-least, 1L << Routes.SHIFT));
    }

    private int[] hint() {
        int[] hint = new int[routes.rotations];
        hint[0] = Integer.MIN_VALUE;
        return hint;
    }
}

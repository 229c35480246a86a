package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.Reference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What each scarce thing was worth when a search ended, in 1/1024 of a unit of cost: the seats of an opening in a
 * rotation, a department's maximum in a rotation, a department's intake (below 0: a reward), and one move. Named by
 * ids, so that a later search in a slightly different problem can begin with them; what is not named costs nothing.
 */
public record Prices(Map<Reference, Long> of, long move) {

    public static final Prices NONE = new Prices(Map.of(), 0);

    public Prices {
        of = Map.copyOf(of);
    }

    /** What the seat of an opening in a rotation cost, its department's maximum and intake included. */
    public long ofSeat(String openingId, String departmentId, String rotationId) {
        return price(Reference.toOpening(openingId).in(rotationId))
                + price(Reference.toDepartment(departmentId).in(rotationId))
                + price(Reference.toDepartment(departmentId));
    }

    private long price(Reference what) {
        return of.getOrDefault(what, 0L);
    }

    static Prices of(Routes routes, long[] rows) {
        Map<Reference, Long> named = new HashMap<>();
        Reference[] names = names(routes);
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] != 0 && names[row] != null) {
                named.put(names[row], rows[row]);
            }
        }
        return new Prices(named, routes.movesRow < 0 ? 0 : rows[routes.movesRow]);
    }

    /** The prices by the rows of another problem, within what a price may be there. */
    long[] rows(Routes routes) {
        long[] rows = new long[routes.rows];
        Reference[] names = names(routes);
        long mostForIntake = (long) routes.index.weights().intakeShortfall() << Routes.SHIFT;
        Arrays.setAll(rows, row -> {
            long price = names[row] == null ? move : price(names[row]);
            return routes.isIntake(row) ? Math.max(-mostForIntake, Math.min(0, price)) : Math.max(0, price);
        });
        return rows;
    }

    /** What each row is called; the limit on moves has no name. */
    private static Reference[] names(Routes routes) {
        Reference[] names = new Reference[routes.rows];
        ProblemIndex index = routes.index;
        for (int o = 0; o < index.openings(); o++) {
            Reference department = Reference.toDepartment(index.department(index.departmentOf(o)).id());
            for (int r = 0; r < routes.rotations; r++) {
                names[routes.seatRow[r][o]] = Reference.toOpening(index.opening(o).id()).in(index.rotationId(r));
                if (routes.maximumRow[r][o] >= 0) {
                    names[routes.maximumRow[r][o]] = department.in(index.rotationId(r));
                }
            }
            if (routes.intakeRow[o] >= 0) {
                names[routes.intakeRow[o]] = department;
            }
        }
        return names;
    }
}

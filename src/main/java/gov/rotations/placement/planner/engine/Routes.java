package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RouteCost;
import gov.rotations.placement.planner.RuleBook;
import java.util.Arrays;

/**
 * For every associate and rotation the openings the personal rules and the pins leave, with their costs; and
 * the rows of what people share: seats, department maxima, department intakes and the limit on moves.
 */
final class Routes implements Cloneable {

    /** Prices and costs inside the search are integers, this many to one unit of cost. */
    static final int SHIFT = 10;
    /** Numbers of openings and options fit into so many bits. */
    static final int NUMBER_BITS = 17;

    final ProblemIndex index;
    final RouteCost cost;
    final RuleBook rules;
    final int people;
    final int rotations;
    Options[][] options;
    /** Row of the seats of an opening, by rotation. */
    final int[][] seatRow;
    /** Row of the maximum of an opening's department, by rotation; -1 where there is none. */
    final int[][] maximumRow;
    /** Row of the intake of an opening's department; -1 where nothing is asked. */
    final int[] intakeRow;
    /** Row of the limit on moves; -1 where there is none. */
    final int movesRow;
    final int rows;
    /** Seats of a row, or the intake it asks for. */
    final int[] size;
    /** From this row on rows ask for intake; before, they limit. */
    final int firstIntake;
    int[][] fixed;
    final boolean[] counted;
    /** One more than the most places anybody could relocate to; 0 stands for home. */
    final int bases;
    final int[] basesOf;
    private final int[][] baseNumber;
    private long[][] familyPrices;
    /** How long the last walk for each associate's cheapest route was. */
    int[] walked;
    /** How far above the cheapest route each associate's last list of cheap routes reached. */
    long[] spread;

    Routes(ProblemIndex index, RuleBook rules) {
        this.index = index;
        this.rules = rules;
        cost = new RouteCost(index);
        people = index.associates();
        rotations = index.rotations();
        fixed = index.emptyPlan();
        counted = new boolean[people];
        fix(index.problem().maximumMoved().orElse(Integer.MAX_VALUE));
        Rows numbered = new Rows(index);
        seatRow = numbered.seatRow;
        maximumRow = numbered.maximumRow;
        movesRow = numbered.movesRow;
        firstIntake = numbered.firstIntake;
        intakeRow = numbered.intakeRow;
        size = numbered.size;
        rows = size.length;
        familyPrices = new long[people][];
        walked = new int[people];
        spread = new long[people];
        baseNumber = new int[people][index.problem().locations().size()];
        basesOf = new int[people];
        bases = numberBases();
        options = new Options[people][rotations];
        for (int a = 0; a < people; a++) {
            for (int r = 0; r < rotations; r++) {
                options[a][r] = new Options(this, a, r);
            }
        }
    }

    private void fix(int maximumMoved) {
        for (int a = 0; a < people; a++) {
            if (rules.isUntouched(a) && maximumMoved < people) {
                counted[a] = true;
                for (int r = 0; r < rotations && maximumMoved == 0; r++) {
                    fixed[a][r] = index.published(a, r);
                }
            }
        }
        index.pins().forEach(pin -> fixed[pin[0]][pin[1]] = pin[2]);
    }

    /** The same with one more assignment fixed, for a search of its own. */
    Routes fixing(int a, int r, int o) {
        Routes other = apart();
        other.fixed = fixed.clone();
        other.fixed[a] = fixed[a].clone();
        other.fixed[a][r] = o;
        other.options = options.clone();
        other.options[a] = options[a].clone();
        other.options[a][r] = new Options(other, a, r);
        return other;
    }

    /** The same for a search of its own, which remembers its walks apart from others. */
    Routes apart() {
        try {
            Routes other = (Routes) clone();
            other.familyPrices = new long[people][];
            other.walked = new int[people];
            other.spread = new long[people];
            return other;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The associate's prices of department families, kept between walks; touched by one thread at a time. */
    long[] familyPrices(int a) {
        if (familyPrices[a] == null) {
            familyPrices[a] = new long[index.families()];
        }
        return familyPrices[a];
    }

    private int numberBases() {
        int most = 1;
        for (int a = 0; a < people; a++) {
            int count = 0;
            for (int o = 0; o < index.openings(); o++) {
                int base = cost.base(a, o);
                if (base >= 0 && baseNumber[a][base] == 0) {
                    baseNumber[a][base] = index.canWorkAt(a, base) ? ++count : 0;
                }
            }
            basesOf[a] = count + 1;
            most = Math.max(most, count + 1);
        }
        return most;
    }

    /** Whether pricing everybody exactly is so dear that it must be done sparingly. */
    boolean areMany() {
        return people > 600 || rotations > 3 && people > 100 || rotations > 4;
    }

    boolean isIntake(int row) {
        return row >= firstIntake;
    }

    /** Whether the openings are a route the personal rules and the pins leave. */
    boolean allows(int a, int[] openings) {
        for (int r = 0; r < rotations; r++) {
            int o = openings[r];
            if (!options[a][r].has(o)) {
                return false;
            }
            for (int before = 0; before < r && o != ProblemIndex.NONE; before++) {
                if (openings[before] != ProblemIndex.NONE && index.familyOf(openings[before]) == index.familyOf(o)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the route gives up a published assignment of an associate whose moves are counted. */
    boolean isMoved(int a, int[] openings) {
        if (!counted[a]) {
            return false;
        }
        for (int r = 0; r < rotations; r++) {
            if (index.published(a, r) != ProblemIndex.NONE && index.published(a, r) != openings[r]) {
                return true;
            }
        }
        return false;
    }

    /** The rows a route uses. */
    int[] rowsOf(int a, int[] openings) {
        int[] used = new int[3 * rotations + 1];
        int count = 0;
        for (int r = 0; r < rotations; r++) {
            int o = openings[r];
            if (o != ProblemIndex.NONE) {
                used[count++] = seatRow[r][o];
                if (maximumRow[r][o] >= 0) {
                    used[count++] = maximumRow[r][o];
                }
                if (intakeRow[o] >= 0) {
                    used[count++] = intakeRow[o];
                }
            }
        }
        if (movesRow >= 0 && isMoved(a, openings)) {
            used[count++] = movesRow;
        }
        return Arrays.copyOf(used, count);
    }

    Route route(int a, int[] openings) {
        long personal = cost.of(a, openings);
        return new Route(a, openings.clone(), personal + cost.beside(a, openings), personal, rowsOf(a, openings));
    }

    /** The number of the place an associate lives in while in the opening, among those they may live in; 0 is home. */
    int baseOf(int a, int o) {
        return cost.base(a, o) < 0 ? 0 : baseNumber[a][cost.base(a, o)];
    }
}

package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who would rather have another seat (domain.md 6d): F6 waste, F7 trades, F8 justified envy, each rotation by itself.
 * A seat is preferred where it is a better wish than one's own; any is to being unplaced, by those without a list too.
 * Only seats the personal rules and the associate's other department families allow count; pinned seats stay.
 *
 * @param waste F6: who prefers a seat that is empty; the best such seat of each, for one who may also cost more
 * @param trades F7: cycles in which everybody would get a seat they prefer, by top trading cycles on the seats held
 * @param justified F8: who prefers the seat of somebody with less credit
 * @param tied F8: preferences for the seat of somebody with the same credit; the lottery decides which are justified
 */
public record Envy(List<Wish> waste, List<List<Wish>> trades, List<Wish> justified, int tied) {

    public Envy {
        waste = List.copyOf(waste);
        trades = List.copyOf(trades);
        justified = List.copyOf(justified);
    }

    /** An associate would rather have this seat; the holder is null where it is empty. */
    public record Wish(String associateId, String rotationId, String openingId, String holderId) {
    }

    public static Envy of(Board board) {
        Count count = new Count(board);
        for (int r = 0; r < board.index().rotations(); r++) {
            count.look(r);
        }
        return new Envy(count.waste, count.trades, count.justified, count.tied);
    }

    /** The count behind the answer. */
    private static final class Count {

        private final Board board;
        private final ProblemIndex index;
        private final List<Wish> waste = new ArrayList<>();
        private final List<List<Wish>> trades = new ArrayList<>();
        private final List<Wish> justified = new ArrayList<>();
        private final boolean[][] pinned;
        private int tied;

        Count(Board board) {
            this.board = board;
            index = board.index();
            pinned = new boolean[index.associates()][index.rotations()];
            index.pins().forEach(pin -> pinned[pin[0]][pin[1]] = board.at(pin[0], pin[1]) == pin[2]);
        }

        void look(int r) {
            List<List<Integer>> holders = new ArrayList<>();
            for (int o = 0; o < index.openings(); o++) {
                holders.add(new ArrayList<>());
            }
            for (int a = 0; a < index.associates(); a++) {
                if (board.at(a, r) != ProblemIndex.NONE) {
                    holders.get(board.at(a, r)).add(a);
                }
            }
            List<List<Integer>> preferred = new ArrayList<>();
            for (int a = 0; a < index.associates(); a++) {
                preferred.add(preferred(a, r));
                compare(a, r, preferred.get(a), holders);
            }
            trade(r, preferred, holders);
        }

        /** The openings the associate may have and prefers, best first. */
        private List<Integer> preferred(int a, int r) {
            List<Integer> better = new ArrayList<>();
            int own = Fairness.use(index, a, r, board.at(a, r));
            for (int o = 0; o < index.openings() && index.isPresent(a, r) && !pinned[a][r]; o++) {
                if (Fairness.use(index, a, r, o) > own && HardRule.personallyAllowed(index, a, r, o)
                        && isNewFamily(a, r, o)) {
                    better.add(o);
                }
            }
            better.sort((x, y) -> Fairness.use(index, a, r, y) - Fairness.use(index, a, r, x));
            return better;
        }

        private boolean isNewFamily(int a, int r, int o) {
            for (int other = 0; other < index.rotations(); other++) {
                int there = board.at(a, other);
                if (other != r && there != ProblemIndex.NONE && index.familyOf(there) == index.familyOf(o)) {
                    return false;
                }
            }
            return true;
        }

        private void compare(int a, int r, List<Integer> preferred, List<List<Integer>> holders) {
            boolean found = false;
            for (int o : preferred) {
                if (!found && hasRoom(a, r, o)) {
                    found = true;
                    waste.add(wish(a, r, o, -1));
                }
                for (int holder : holders.get(o)) {
                    int credit = index.associate(a).priorityCredit() - index.associate(holder).priorityCredit();
                    if (credit > 0 && !pinned[holder][r]) {
                        justified.add(wish(a, r, o, holder));
                    }
                    tied += credit == 0 && !pinned[holder][r] ? 1 : 0;
                }
            }
        }

        private boolean hasRoom(int a, int r, int o) {
            int d = index.departmentOf(o);
            int own = board.at(a, r);
            boolean inside = own != ProblemIndex.NONE && index.departmentOf(own) == d;
            return board.inOpening(r, o) < index.capacity(r, o)
                    && (inside || board.inDepartment(r, d) < index.maximum(r, d));
        }

        private Wish wish(int a, int r, int o, int holder) {
            return new Wish(index.associate(a).id(), index.rotationId(r), index.opening(o).id(),
                    holder < 0 ? null : index.associate(holder).id());
        }

        /** Everybody points at a holder of the best seat still in the game, or at themselves; cycles leave it. */
        private void trade(int r, List<List<Integer>> preferred, List<List<Integer>> holders) {
            boolean[] gone = new boolean[index.associates()];
            for (int a = 0; a < gone.length; a++) {
                gone[a] = board.at(a, r) == ProblemIndex.NONE || pinned[a][r];
            }
            for (int first = 0; first < gone.length; first++) {
                while (!gone[first]) {
                    cycle(first, r, preferred, holders, gone);
                }
            }
        }

        private void cycle(int first, int r, List<List<Integer>> preferred, List<List<Integer>> holders, boolean[] gone) {
            int[] place = new int[gone.length];
            Arrays.fill(place, -1);
            List<Integer> path = new ArrayList<>();
            int a = first;
            while (place[a] < 0) {
                place[a] = path.size();
                path.add(a);
                a = pointsAt(a, preferred.get(a), holders, gone);
            }
            List<Integer> cycle = path.subList(place[a], path.size());
            List<Wish> wishes = new ArrayList<>();
            for (int i = 0; i < cycle.size(); i++) {
                int holder = cycle.get((i + 1) % cycle.size());
                gone[cycle.get(i)] = true;
                wishes.add(wish(cycle.get(i), r, board.at(holder, r), holder));
            }
            if (cycle.size() > 1) {
                trades.add(wishes);
            }
        }

        private static int pointsAt(int a, List<Integer> preferred, List<List<Integer>> holders, boolean[] gone) {
            for (int o : preferred) {
                for (int holder : holders.get(o)) {
                    if (!gone[holder]) {
                        return holder;
                    }
                }
            }
            return a;
        }
    }
}

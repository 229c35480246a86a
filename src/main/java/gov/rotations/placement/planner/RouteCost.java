package gov.rotations.placement.planner;

/**
 * What an associate's route (one opening or none for each rotation) costs the associate: preference, home
 * department, relocation, skills and phase as docs/planner.md, the objective, defines them.
 */
public final class RouteCost {

    private static final int SKILL_SETS = 1 << Skill.values().length;

    private final ProblemIndex index;
    private final long[][] uncovered;
    private final boolean[][] homely;

    public RouteCost(ProblemIndex index) {
        this.index = index;
        uncovered = new long[index.associates()][SKILL_SETS];
        homely = new boolean[index.associates()][index.problem().locations().size()];
        for (int a = 0; a < index.associates(); a++) {
            for (int covered = 0; covered < SKILL_SETS; covered++) {
                uncovered[a][covered] = sumUncovered(a, covered);
            }
            Associate associate = index.associate(a);
            homely[a][index.location(associate.homeLocationId())] = true;
            for (String commutable : associate.commutableLocationIds()) {
                homely[a][index.location(commutable)] = true;
            }
        }
    }

    private long sumUncovered(int a, int covered) {
        long sum = 0;
        for (Skill skill : Skill.values()) {
            if ((covered & 1 << skill.ordinal()) == 0) {
                sum += uncoveredSkill(a, skill);
            }
        }
        return sum;
    }

    /** The price of one skill that no assigned opening develops. */
    public long uncoveredSkill(int a, Skill skill) {
        Problem.Weights weights = index.weights();
        int wish = index.associate(a).growthWishes().getOrDefault(skill, 0);
        return weights.uncoveredSkillBase() + (long) weights.uncoveredSkillPerWish() * wish;
    }

    /** The price of all skills outside a set (bits as in {@link ProblemIndex#skillsOf}). */
    public long skills(int a, int covered) {
        return uncovered[a][covered];
    }

    /** The prices of all skill sets of an associate, by set; not to be changed. */
    public long[] skillTable(int a) {
        return uncovered[a];
    }

    /** What the place on the wish list costs, credit included, rounded down. */
    public long preference(int a, int r, int o) {
        Problem.Weights weights = index.weights();
        int rank = index.wishRank(a, r, o);
        boolean ranked = rank != ProblemIndex.NONE && rank < weights.preferenceRankCosts().size();
        long cost = ranked ? weights.preferenceRankCosts().get(rank) : weights.unrankedCost();
        return cost * (100 + index.associate(a).priorityCredit()) / 100;
    }

    public long homeDepartment(int a, int o) {
        String home = index.associate(a).homeDepartmentId();
        return index.opening(o).departmentId().equals(home) ? index.weights().homeDepartment() : 0;
    }

    /** Where an associate lives while in the opening: -1 for home, else the opening's location. */
    public int base(int a, int o) {
        int location = index.locationOf(o);
        return homely[a][location] ? -1 : location;
    }

    /** The price of seeing fewer phases than possible with so many assignments. */
    public long phase(int assignments, int distinctPhases) {
        return (long) index.weights().repeatedPhase() * Math.max(0, Math.min(assignments, 5) - distinctPhases);
    }

    public long relocation(int a, int[] route) {
        long moves = 0;
        int base = -1;
        for (int o : route) {
            if (o != ProblemIndex.NONE && base(a, o) != base) {
                base = base(a, o);
                moves++;
            }
        }
        return moves * index.weights().relocation();
    }

    /** The associate's cost: the sum of the five personal terms. */
    public long of(int a, int[] route) {
        long cost = relocation(a, route);
        int covered = 0;
        int phases = 0;
        int assignments = 0;
        for (int r = 0; r < route.length; r++) {
            int o = route[r];
            if (o != ProblemIndex.NONE) {
                cost += preference(a, r, o) + homeDepartment(a, o);
                covered |= index.skillsOf(o);
                phases |= 1 << index.phaseOf(o);
                assignments++;
            }
        }
        return cost + skills(a, covered) + phase(assignments, Integer.bitCount(phases));
    }

    /** What the route adds to the plan's cost beside the associate's own: unplaced rotations and changes. */
    public long beside(int a, int[] route) {
        long cost = 0;
        for (int r = 0; r < route.length; r++) {
            cost += beside(a, r, route[r]);
        }
        return cost;
    }

    /** The same for one rotation. */
    public long beside(int a, int r, int o) {
        if (!index.isPresent(a, r)) {
            return 0;
        }
        if (o == ProblemIndex.NONE) {
            return index.weights().unplaced();
        }
        int published = index.published(a, r);
        return published != ProblemIndex.NONE && published != o ? index.weights().change() : 0;
    }
}

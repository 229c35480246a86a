package gov.rotations.placement.planner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The hard rules of a plan (docs/planner.md, the objective). The personal ones judge one assignment by
 * itself; the others judge what stands together and are counted by {@link RuleBook} and {@link Board}.
 */
public enum HardRule {
    /** An associate has one opening at most in a rotation. */
    ONE,
    /** The opening offers seats in the rotation. */
    OFFERED {
        @Override
        public boolean forbids(ProblemIndex index, int associate, int rotation, int opening) {
            return index.capacity(rotation, opening) == 0;
        }
    },
    /** No more associates than seats. */
    CAPACITY,
    /** No more associates in a department than it takes in the rotation. */
    DEPARTMENT_MAXIMUM,
    /** The associate is present in the rotation. */
    ABSENT {
        @Override
        public boolean forbids(ProblemIndex index, int associate, int rotation, int opening) {
            return !index.isPresent(associate, rotation);
        }
    },
    /** The associate is cleared for the opening. */
    CLEARANCE {
        @Override
        public boolean forbids(ProblemIndex index, int associate, int rotation, int opening) {
            return !index.associate(associate).clearance().reaches(index.opening(opening).minimumClearance());
        }
    },
    /** The associate can commute or relocate to the opening. */
    LOCATION {
        @Override
        public boolean forbids(ProblemIndex index, int associate, int rotation, int opening) {
            return !index.canWorkAt(associate, index.locationOf(opening));
        }
    },
    /** The opening supports everything the associate requires. */
    NEEDS {
        @Override
        public boolean forbids(ProblemIndex index, int associate, int rotation, int opening) {
            return !index.opening(opening).supports().containsAll(index.associate(associate).requires());
        }
    },
    /** The associate has not been in the department's family before. */
    SEEN_BEFORE {
        @Override
        public boolean forbids(ProblemIndex index, int associate, int rotation, int opening) {
            return index.hasSeenFamily(associate, index.familyOf(opening));
        }
    },
    /** One plan sends nobody to the same department family twice. */
    FAMILY_TWICE,
    /** Nothing was declined for this associate that matches. */
    DECLINED {
        @Override
        public boolean forbids(ProblemIndex index, int associate, int rotation, int opening) {
            return index.isDeclined(associate, rotation, opening);
        }
    },
    /** Every pin stands. */
    PIN,
    /** Not too many untouched associates lose what was published. */
    MOVES;

    private static final List<HardRule> PERSONAL =
            List.of(OFFERED, ABSENT, CLEARANCE, LOCATION, NEEDS, SEEN_BEFORE, DECLINED);

    /** Whether this rule by itself forbids the assignment; always false for rules that judge several. */
    public boolean forbids(ProblemIndex index, int associate, int rotation, int opening) {
        return false;
    }

    /** The word used in files and messages, such as {@code department-maximum}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static HardRule of(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
    }

    /** The rules that judge one assignment by itself. */
    public static List<HardRule> personal() {
        return PERSONAL;
    }

    /** Whether no personal rule forbids the assignment. */
    public static boolean personallyAllowed(ProblemIndex index, int associate, int rotation, int opening) {
        for (HardRule rule : PERSONAL) {
            if (rule.forbids(index, associate, rotation, opening)) {
                return false;
            }
        }
        return true;
    }
}

package gov.rotations.coaching.file;

import gov.rotations.coaching.matcher.MatchProblem;
import gov.rotations.coaching.matcher.MatchProblem.Pair;
import gov.rotations.coaching.matcher.MatchProblem.Pin;
import gov.rotations.coaching.matcher.MatchProblem.Supporter;
import gov.rotations.shared.json.Node;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one match problem from its JSON, in the order in which ids become known, and notes every fault. */
final class MatchProblemReading {

    private static final int MOST_PEOPLE = 20_000;
    private static final int MOST_PAIRS = 10_000_000;
    private static final int LONGEST_ID = 200;
    private static final Set<String> NOTHING = Set.of();

    private final Node root;
    private final Map<String, Integer> associates;
    private final Map<String, Integer> supporters;

    MatchProblemReading(Node root) {
        this.root = root.object(Set.of("format", "id", "associates", "supporters", "pairs", "pins", "loadCosts",
                "unmatchedCost"), NOTHING);
        associates = numbers("associates");
        supporters = numbers("supporters");
    }

    /** The ids a list declares. What is wrong with them is said when the list itself is read. */
    private Map<String, Integer> numbers(String list) {
        Map<String, Integer> numbers = new HashMap<>();
        root.get(list).silent().list(MOST_PEOPLE, node -> numbers.putIfAbsent(node.get("id").text(1, LONGEST_ID),
                numbers.size()));
        return numbers;
    }

    MatchProblem problem() {
        root.get("format").constant(MatchProblemFile.FORMAT);
        BitSet allowed = new BitSet();
        BitSet pinned = new BitSet();
        MatchProblem problem = new MatchProblem(root.get("id").text(1, LONGEST_ID), readAssociates(), readSupporters(),
                root.get("pairs").list(MOST_PAIRS, node -> pair(node, allowed)),
                root.get("pins").list(MOST_PAIRS, node -> pin(node, allowed, pinned)), readLoadCosts(),
                integer(root.get("unmatchedCost")));
        if (!problem.isCountable()) {
            root.fault("costs whose sums may not fit into 64 bits", "smaller costs");
        }
        return problem;
    }

    private List<String> readAssociates() {
        BitSet seen = new BitSet();
        return root.get("associates").list(MOST_PEOPLE,
                node -> idOnce(node.object(Set.of("id"), NOTHING).get("id"), associates, seen));
    }

    private List<Supporter> readSupporters() {
        BitSet seen = new BitSet();
        return root.get("supporters").list(MOST_PEOPLE, node -> {
            node.object(Set.of("id", "capacity"), NOTHING);
            return new Supporter(idOnce(node.get("id"), supporters, seen), node.get("capacity").integer(0, Integer.MAX_VALUE));
        });
    }

    private static String idOnce(Node node, Map<String, Integer> numbers, BitSet seen) {
        String id = node.text(1, LONGEST_ID);
        if (!id.isEmpty() && isSeen(seen, numbers.get(id))) {
            node.fault(Node.shown(id) + " twice", "each once");
        }
        return id;
    }

    private static boolean isSeen(BitSet seen, int number) {
        boolean before = seen.get(number);
        seen.set(number);
        return before;
    }

    private Pair pair(Node node, BitSet allowed) {
        node.object(Set.of("associateId", "supporterId", "cost"), NOTHING);
        Pair pair = new Pair(known(node.get("associateId"), associates, "an associate"),
                known(node.get("supporterId"), supporters, "a supporter"), integer(node.get("cost")));
        int number = number(pair.associateId(), pair.supporterId());
        if (number >= 0 && isSeen(allowed, number)) {
            node.fault("the pair twice", "each pair once");
        }
        return pair;
    }

    private Pin pin(Node node, BitSet allowed, BitSet pinned) {
        node.object(Set.of("associateId", "supporterId"), NOTHING);
        Pin pin = new Pin(known(node.get("associateId"), associates, "an associate"),
                known(node.get("supporterId"), supporters, "a supporter"));
        int number = number(pin.associateId(), pin.supporterId());
        if (number >= 0 && !allowed.get(number)) {
            node.fault("a pair that is not among the pairs", "an allowed pair");
        } else if (number >= 0 && isSeen(pinned, number)) {
            node.fault("the pin twice", "each pin once");
        }
        return pin;
    }

    private static String known(Node node, Map<String, Integer> numbers, String what) {
        String id = node.text(1, LONGEST_ID);
        if (!id.isEmpty() && !numbers.containsKey(id)) {
            node.fault(Node.shown(id), "the id of " + what);
        }
        return id;
    }

    /** One number for each possible pair; below 0 where an id is not known. */
    private int number(String associate, String supporter) {
        Integer row = associates.get(associate);
        Integer column = supporters.get(supporter);
        return row == null || column == null || associate.isEmpty() || supporter.isEmpty() ? -1
                : row * supporters.size() + column;
    }

    private List<Long> readLoadCosts() {
        Node list = root.get("loadCosts");
        long[] before = {Long.MIN_VALUE};
        List<Long> costs = list.list(MOST_PEOPLE, node -> {
            long cost = integer(node);
            if (cost < before[0]) {
                node.fault(cost + " after " + before[0], "load costs that never fall");
            }
            before[0] = cost;
            return cost;
        });
        if (list.isEmptyList()) {
            list.fault("no cost", "at least one");
        }
        return costs;
    }

    private static long integer(Node node) {
        return node.integer(Long.MIN_VALUE + 1, Long.MAX_VALUE);
    }
}

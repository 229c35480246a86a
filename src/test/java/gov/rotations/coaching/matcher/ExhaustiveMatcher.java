package gov.rotations.coaching.matcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries every match there is, by the contract's words and with nothing of the matcher's own. */
final class ExhaustiveMatcher {

    private final MatchProblem problem;
    private final Map<String, Integer> left = new HashMap<>();
    private final Map<String, Map<String, Long>> costs = new HashMap<>();
    private final List<Match.Pair> chosen = new ArrayList<>();
    private List<Match.Pair> best;
    private long bestCost;

    ExhaustiveMatcher(MatchProblem problem) {
        this.problem = problem;
        problem.supporters().forEach(s -> left.put(s.id(), s.capacity()));
        problem.pairs().forEach(p -> costs.computeIfAbsent(p.associateId(), id -> new HashMap<>())
                .put(p.supporterId(), p.cost()));
    }

    /** The first of the cheapest matches; null where the pins cannot stand together. */
    List<Match.Pair> best() {
        choose(0);
        return best;
    }

    long bestCost() {
        return bestCost;
    }

    private void choose(int associate) {
        if (associate == problem.associates().size()) {
            weigh();
            return;
        }
        String id = problem.associates().get(associate);
        Set<String> pinned = new HashSet<>();
        problem.pins().stream().filter(pin -> pin.associateId().equals(id)).forEach(pin -> pinned.add(pin.supporterId()));
        if (pinned.isEmpty()) {
            choose(associate + 1);
        }
        for (String supporter : costs.getOrDefault(id, Map.of()).keySet()) {
            if (left.get(supporter) > 0 && (pinned.isEmpty() || pinned.equals(Set.of(supporter)))) {
                left.merge(supporter, -1, Integer::sum);
                chosen.add(new Match.Pair(id, supporter));
                choose(associate + 1);
                chosen.remove(chosen.size() - 1);
                left.merge(supporter, 1, Integer::sum);
            }
        }
    }

    private void weigh() {
        long cost = cost(problem, chosen);
        List<Match.Pair> sorted = new ArrayList<>(chosen);
        sorted.sort(ExhaustiveMatcher::compare);
        if (best == null || cost < bestCost || cost == bestCost && compare(sorted, best) < 0) {
            best = sorted;
            bestCost = cost;
        }
    }

    static long cost(MatchProblem problem, List<Match.Pair> pairs) {
        long cost = problem.unmatchedCost() * (problem.associates().size() - pairs.size());
        Map<String, Integer> loads = new HashMap<>();
        for (Match.Pair pair : pairs) {
            cost += problem.pairs().stream().filter(p -> p.associateId().equals(pair.associateId())
                    && p.supporterId().equals(pair.supporterId())).findFirst().orElseThrow().cost();
            loads.merge(pair.supporterId(), 1, Integer::sum);
        }
        for (int n : loads.values()) {
            for (int k = 0; k < n; k++) {
                cost += problem.loadCosts().get(Math.min(k, problem.loadCosts().size() - 1));
            }
        }
        return cost;
    }

    static int compare(Match.Pair one, Match.Pair other) {
        int byAssociate = one.associateId().compareTo(other.associateId());
        return byAssociate != 0 ? byAssociate : one.supporterId().compareTo(other.supporterId());
    }

    static int compare(List<Match.Pair> one, List<Match.Pair> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int here = compare(one.get(i), other.get(i));
            if (here != 0) {
                return here;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}

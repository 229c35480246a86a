package gov.rotations.coaching.matcher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the pins can stand together. They can unless one associate has two, or a supporter more than the capacity. */
final class PinCheck {

    private final MatchProblem problem;

    PinCheck(MatchProblem problem) {
        this.problem = problem;
    }

    /** One sentence for each associate and each supporter of whom too much is asked, sorted by id. */
    List<String> faults() {
        Map<String, Set<String>> byAssociate = new TreeMap<>(CodePoints.ORDER);
        Map<String, Set<String>> bySupporter = new TreeMap<>(CodePoints.ORDER);
        for (MatchProblem.Pin pin : new LinkedHashSet<>(problem.pins())) {
            byAssociate.computeIfAbsent(pin.associateId(), id -> new TreeSet<>(CodePoints.ORDER)).add(pin.supporterId());
            bySupporter.computeIfAbsent(pin.supporterId(), id -> new TreeSet<>(CodePoints.ORDER)).add(pin.associateId());
        }
        Map<String, Integer> capacities = problem.supporters().stream()
                .collect(Collectors.toMap(MatchProblem.Supporter::id, MatchProblem.Supporter::capacity));
        List<String> faults = new ArrayList<>();
        byAssociate.forEach((associate, supporters) -> {
            if (supporters.size() > 1) {
                faults.add("associate " + associate + " is pinned to " + supporters.size() + " supporters: "
                        + String.join(", ", supporters));
            }
        });
        bySupporter.forEach((supporter, associates) -> {
            if (associates.size() > capacities.get(supporter)) {
                faults.add("supporter " + supporter + " has capacity " + capacities.get(supporter) + " and "
                        + associates.size() + " pinned associates: " + String.join(", ", associates));
            }
        });
        return faults;
    }
}

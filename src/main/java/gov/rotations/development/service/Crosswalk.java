package gov.rotations.development.service;

import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the skills of one edition have gone in a later one, edition by edition. */
final class Crosswalk {

    private final Map<String, List<String>> targets;

    private Crosswalk(Map<String, List<String>> targets) {
        this.targets = targets;
    }

    /** Empty where the second edition did not come after the first. */
    static Optional<Crosswalk> between(Frameworks frameworks, String from, String to) {
        Optional<FrameworkText> start = frameworks.published(from);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        List<FrameworkText> steps = new ArrayList<>();
        boolean arrived = from.equals(to);
        for (FrameworkText later : arrived ? List.<FrameworkText>of() : frameworks.since(from)) {
            if (!arrived) {
                steps.add(later);
                arrived = later.code().equals(to);
            }
        }
        return arrived ? Optional.of(along(start.get(), steps)) : Optional.empty();
    }

    static Crosswalk along(FrameworkText start, List<FrameworkText> steps) {
        Map<String, List<String>> gone = new LinkedHashMap<>();
        start.skills().forEach(skill -> {
            Set<String> now = new LinkedHashSet<>(Set.of(skill.key()));
            for (FrameworkText step : steps) {
                Set<String> next = new LinkedHashSet<>();
                now.forEach(key -> next.addAll(nextOf(key, step)));
                now = next;
            }
            gone.put(skill.key(), List.copyOf(now));
        });
        return new Crosswalk(gone);
    }

    private static List<String> nextOf(String key, FrameworkText step) {
        return Optional.ofNullable(step.crosswalk()).orElse(List.of()).stream().filter(one -> one.from().equals(key)).findFirst()
            .map(FrameworkText.Crossing::to).orElse(step.findSkill(key).map(same -> List.of(key)).orElse(List.of()));
    }

    List<String> of(String skill) {
        return targets.getOrDefault(skill, List.of());
    }

    /** Whether it is another skill now, several, or none. */
    boolean hasMoved(String skill) {
        return !of(skill).equals(List.of(skill)) || sourcesOf(skill) > 1;
    }

    /** The one skill it has become and nothing else has; empty where it was split, merged or given up. */
    Optional<String> alone(String skill) {
        return of(skill).size() == 1 && sourcesOf(of(skill).get(0)) == 1 ? Optional.of(of(skill).get(0)) : Optional.empty();
    }

    private long sourcesOf(String target) {
        return targets.values().stream().filter(list -> list.contains(target)).count();
    }
}

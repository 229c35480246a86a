package gov.rotations.retrospective.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts answers together until they are enough to show. What is too little for itself is shown with what comes after it and never
 * alone, so that nobody finds an answer by taking one figure from another.
 */
final class Groups {

    private Groups() {
        // one way of putting together
    }

    /** Answers that are shown together. @param keys where they come from */
    record Group<K, E>(List<K> keys, List<E> answers) {
    }

    /** @param byKey answers in the order in which they may be shown @param fewest in one group; what is left over at the end is not in any */
    static <K, E> List<Group<K, E>> of(Map<K, List<E>> byKey, int fewest) {
        List<Group<K, E>> groups = new ArrayList<>();
        List<K> keys = new ArrayList<>();
        List<E> answers = new ArrayList<>();
        for (Map.Entry<K, List<E>> entry : byKey.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                keys.add(entry.getKey());
                answers.addAll(entry.getValue());
            }
            if (answers.size() >= fewest) {
                groups.add(new Group<>(List.copyOf(keys), List.copyOf(answers)));
                keys.clear();
                answers.clear();
            }
        }
        return groups;
    }
}

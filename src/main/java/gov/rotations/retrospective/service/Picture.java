package gov.rotations.retrospective.service;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How the answers to one question are spread over its steps.
 *
 * @param key of the question's words @param fewest answers below which nothing is shown @param answers how many are counted; 0 when too few
 * @param steps the lowest first; empty when too few
 */
public record Picture(String key, int fewest, int answers, List<Step> steps) {

    /** The longest bar. */
    private static final int LENGTH = 100;

    /** One step. @param length of its bar; the step said most often is the longest */
    public record Step(Enum<?> step, int count, int length) {
    }

    static <E extends Enum<E>> Picture of(String key, Class<E> steps, Collection<E> answers, int fewest) {
        if (answers.size() < fewest) {
            return new Picture(key, fewest, 0, List.of());
        }
        List<Integer> counts = Arrays.stream(steps.getEnumConstants()).map(step -> (int) answers.stream().filter(step::equals).count()).toList();
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        return new Picture(key, fewest, answers.size(), Arrays.stream(steps.getEnumConstants())
            .map(step -> new Step(step, counts.get(step.ordinal()), counts.get(step.ordinal()) * LENGTH / most)).toList());
    }

    public boolean isShown() {
        return !steps.isEmpty();
    }
}

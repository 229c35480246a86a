package gov.rotations.opening.service;

import gov.rotations.opening.entity.Opening;
import gov.rotations.shared.Typed;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which openings a list shows; every part may be null and then does not filter.
 *
 * @param text found in reference, product, users, department or town
 * @param state name of a state; an unknown one does not filter
 * @param sort how to order: {@code department}, {@code product} or {@code state}; newest first otherwise
 * @param page from 1
 */
public record OpeningFilter(String text, Long cohort, Long rotation, Long department, String state, String sort, int page) {

    Optional<Opening.State> wantedState() {
        return Arrays.stream(Opening.State.values()).filter(one -> one.name().equals(state)).findFirst();
    }

    /** For a comparison with like, in small letters; an exclamation mark escapes. */
    String like() {
        String wanted = Typed.folded(text);
        return "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}

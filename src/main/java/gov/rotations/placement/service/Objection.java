package gov.rotations.placement.service;

import java.io.Serializable;
import java.util.List;

/**
 * Why a change may not be made, as a sentence of the bundle.
 *
 * @param key of the sentence
 * @param details what fills its placeholders
 */
public record Objection(String key, List<Serializable> details) implements Serializable {

    public Objection {
        details = List.copyOf(details);
    }
}

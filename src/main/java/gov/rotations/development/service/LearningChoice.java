package gov.rotations.development.service;

import java.io.Serializable;

/** A resource or an event one can name. @param key {@code r:} and the code of a resource, or {@code e:} and the id of an event */
public record LearningChoice(String key, String label) implements Serializable {
}

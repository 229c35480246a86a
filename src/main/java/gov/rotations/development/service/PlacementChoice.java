package gov.rotations.development.service;

import java.io.Serializable;

/** A placement an associate can tie a record to. */
public record PlacementChoice(long id, String label) implements Serializable {
}

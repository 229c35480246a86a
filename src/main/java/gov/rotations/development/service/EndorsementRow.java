package gov.rotations.development.service;

import gov.rotations.development.Circle;
import java.io.Serializable;
import java.time.Instant;

/** What somebody said about a record. @param earlier whether the words have changed since @param mine whether the reader said it */
public record EndorsementRow(String name, Circle saidAs, String words, Instant saidAt, boolean earlier, boolean mine) implements Serializable {
}

package gov.rotations.exchange.service;

import gov.rotations.exchange.entity.ImportBatch;
import java.io.Serializable;
import java.time.Instant;

/** One line of the history of imports. */
public record BatchRow(long id, String title, String fileName, ImportBatch.State state, int added, int changed, int unchanged,
    int faulty, Instant uploadedAt, String uploadedBy) implements Serializable {
}

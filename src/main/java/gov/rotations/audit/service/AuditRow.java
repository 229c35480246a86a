package gov.rotations.audit.service;

import java.io.Serializable;
import java.time.Instant;

/** One line of the audit as it was written. */
public record AuditRow(long id, Instant at, String actor, String fact, String subject, String details, String reason)
    implements Serializable {
}

package gov.rotations.suggestion.service;

import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.entity.ChangeRequest;
import java.time.Instant;

/** One request in the list. @param forNew whether it proposes something that is not there yet @param author name as it was when it was sent */
public record RequestRow(long id, TargetKind kind, boolean forNew, String title, String author, ChangeRequest.State state, Instant submittedAt,
    long supports, long comments, boolean mine) {
}

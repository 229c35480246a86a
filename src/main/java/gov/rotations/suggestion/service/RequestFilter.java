package gov.rotations.suggestion.service;

import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.entity.ChangeRequest;

/** What a reader looks for among the requests; null does not matter. @param mine only the reader's own, drafts among them */
public record RequestFilter(TargetKind kind, ChangeRequest.State state, boolean mine) {
}

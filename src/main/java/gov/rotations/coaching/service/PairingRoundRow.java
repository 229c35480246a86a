package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.entity.PairingRound;
import java.time.Instant;

/** A pairing round in the list of all. */
public record PairingRoundRow(long id, String cohort, SupportKind kind, PairingRound.State state, Instant openedAt, int pairs, int unmatched) {
}

package gov.rotations.events.service;

import gov.rotations.events.RegistrationState;
import java.time.Instant;

/**
 * A registration as organisers see it.
 *
 * @param position place in the queue, 0 when not waiting
 * @param cohort code, or empty
 * @param needs whether there is something to read among the needs
 */
public record SeatRow(long id, String name, String cohort, RegistrationState state, int position, Instant asked, Instant answerBy,
    boolean askedAgain, boolean late, boolean walkIn, boolean needs) {
}

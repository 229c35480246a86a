package gov.rotations.placement.service;

import gov.rotations.placement.DeclineReason;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.shared.DateRange;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One proposal as its department and the programme admin read it. No wish and no rank is in it, and of what the
 * associate needs only that it is met.
 *
 * @param needsMet the kinds of needs that the opening meets, as keys of the bundle
 * @param answeredBy name of who answered, empty until then
 * @param declineText in the department's words, or null
 */
public record ProposalRow(long id, long round, Proposal.State state, String associate, String homeDepartment, String department,
    String opening, String product, String place, String host, int rotation, DateRange dates, List<String> needsMet,
    Instant answerBy, int workingDaysLeft, Instant answeredAt, String answeredBy, DeclineReason declineReason,
    String declineText, boolean flagged, boolean mine) implements Serializable {

    public boolean isOpen() {
        return state == Proposal.State.SENT;
    }

    /** True when this reader may say yes or no now. */
    public boolean isAnswerable() {
        return mine && isOpen();
    }
}

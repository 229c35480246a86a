package gov.rotations.opening.service;

import gov.rotations.opening.entity.Opening;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One opening as its page shows it, with what its reader may do there.
 *
 * @param steps its history; empty for readers outside the department
 * @param reason why it was sent back, rejected or withdrawn, or null
 * @param quietSpace whether the site offers one, as the department said of the site
 */
public record OpeningView(long id, long version, String reference, long department, String departmentCode, String departmentName,
    String town, String region, Boolean stepFree, Boolean quietSpace, Opening.State state, OpeningForm form, List<SeatLine> seats,
    List<String> tags, String reason, Long rolledFrom, Instant hardChangedAt, List<StepLine> steps, May may) implements Serializable {

    /** Seats in one rotation. @param label for example {@code 2027-A R1} */
    public record SeatLine(long rotation, String label, LocalDate first, LocalDate last, int number) implements Serializable {
    }

    /** One step of its life. */
    public record StepLine(Instant at, String actor, Opening.State state, String reason) implements Serializable {
    }

    /** What the reader may do now; the services decide again. */
    public record May(boolean edit, boolean submit, boolean review, boolean withdraw, boolean rollForward, boolean readHistory)
        implements Serializable {
    }
}

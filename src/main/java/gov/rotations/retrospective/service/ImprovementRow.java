package gov.rotations.retrospective.service;

import gov.rotations.retrospective.ImprovementTheme;
import gov.rotations.retrospective.entity.ImprovementItem;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An improvement as everybody reads it.
 *
 * @param proposer name, or null for one made of a retrospective @param owner name, or null while nobody is named or it is the team as a whole
 * @param periodStart first day of its quarter, or null
 */
public record ImprovementRow(long id, long version, ImprovementTheme theme, String what, String why, String proposer, String owner, Long ownerId, LocalDate periodStart,
    ImprovementItem.State state, String outcome, Instant proposedAt, Instant settledAt) implements Serializable {

    private static final int MONTHS = 3;

    public LocalDate getPeriodEnd() {
        return periodStart == null ? null : periodStart.plusMonths(MONTHS).minusDays(1);
    }

    public boolean isAgreeable() {
        return state == ImprovementItem.State.PROPOSED;
    }

    public boolean isBeginnable() {
        return state == ImprovementItem.State.AGREED;
    }

    public boolean isFinishable() {
        return state == ImprovementItem.State.DOING;
    }

    public boolean isOver() {
        return state == ImprovementItem.State.DONE || state == ImprovementItem.State.DROPPED;
    }
}

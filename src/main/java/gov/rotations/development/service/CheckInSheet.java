package gov.rotations.development.service;

import java.util.List;

/**
 * The check-ins of one associate as one of the two sees them.
 *
 * @param mine whether the reader is the associate
 * @param partners with whom the reader may propose one; for a manager the associate alone
 */
public record CheckInSheet(boolean mine, List<CheckInRow> checkIns, List<AgreedGoalRow> goals, List<Partner> partners) {

    /** A manager of today. */
    public record Partner(long account, String name) {
    }
}

package gov.rotations.attendance.service;

import gov.rotations.events.EventKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The attendance of one event: a column for each session, a row for each person.
 *
 * @param seats capacity of the event
 * @param came people who were at one session at least
 */
public record EventReport(long event, String title, EventKind kind, Instant starts, Instant ends, String venue, int seats, int came, Rate rate,
    List<Column> sessions, List<Row> rows) implements Serializable {

    public record Column(DoorSign sign, boolean closed, RegisterTally tally) implements Serializable {
    }

    public record Row(long account, String name, String reference, List<RegisterRow> cells) implements Serializable {
    }

    public boolean isSocial() {
        return kind == EventKind.SOCIAL;
    }
}

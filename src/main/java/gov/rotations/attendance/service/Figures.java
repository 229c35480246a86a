package gov.rotations.attendance.service;

import gov.rotations.events.EventKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The measures of attendance. Numbers about fewer than {@link #LEAST} people are not shown. */
public record Figures(Line bootCamps, List<Line> kinds, List<Line> cohorts, List<EventLine> events) implements Serializable {

    /** The smallest number of people a figure may be about. */
    public static final int LEAST = 5;

    /**
     * @param kind set where the line is about a kind of event, else null
     * @param people how many people the figure is about
     * @param lateCancelled per cent of seats given back late
     * @param shown whether so many are enough
     */
    public record Line(String name, EventKind kind, int people, Rate rate, int lateCancelled, boolean shown) implements Serializable {

        public boolean isGood() {
            return rate.attended() >= AIM;
        }
    }

    /** @param used per cent of the seats on which somebody sat */
    public record EventLine(long event, Line line, Instant starts, int seats, int used) implements Serializable {
    }

    /** Per cent of boot camps that should be attended. */
    public static final int AIM = 90;
}

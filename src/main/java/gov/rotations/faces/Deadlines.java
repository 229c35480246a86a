package gov.rotations.faces;

import gov.rotations.jobs.WorkingDays;
import gov.rotations.shared.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How deadlines are written: the moment, and how many working days are left, {@code Fri 25 Jun 2027, 17:00 · in 3 working days}. */
@Named
@ApplicationScoped
public class Deadlines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** Working days left at which a deadline is near. */
    private static final int NEAR = 3;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    /** For example {@code in 3 working days}, {@code today at 17:00} or {@code passed}. */
    public String left(Instant deadline) {
        if (isPast(deadline)) {
            return Texts.get("shared.deadline.past");
        }
        int days = workingDays.between(clock.instant(), deadline);
        if (deadline.atZone(Times.ZONE).toLocalDate().equals(clock.instant().atZone(Times.ZONE).toLocalDate())) {
            return Texts.get("shared.deadline.today", TIME.format(deadline.atZone(Times.ZONE)));
        }
        return Texts.get("shared.deadline.days", days);
    }

    public boolean isPast(Instant deadline) {
        return clock.instant().isAfter(deadline);
    }

    public boolean isNear(Instant deadline) {
        return !isPast(deadline) && workingDays.between(clock.instant(), deadline) <= NEAR;
    }

    /** past, near or far; for the look of it. */
    public String closeness(Instant deadline) {
        return isPast(deadline) ? "past" : isNear(deadline) ? "near" : "far";
    }
}

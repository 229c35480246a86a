package gov.rotations.placement.service;

import gov.rotations.jobs.JobSlots;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Closes windows for wishes in the minute after their time and reminds people before. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PreferenceWindowJob {

    private static final Actor HOUSE = Actor.house("minding the windows for preferences");

    @Inject
    private JobSlots slots;

    @Inject
    private CurrentActor actor;

    @Inject
    private RoundService rounds;

    @Inject
    private PreferenceWindowService windows;

    @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
    void closeOverdue() {
        if (slots.claim("placement.closing", Duration.ofMinutes(1))) {
            actor.as(HOUSE, () -> {
                rounds.closeOverdue();
                return null;
            });
        }
    }

    @Schedule(hour = "*", minute = "10", persistent = false)
    void remind() {
        if (slots.claim("placement.reminding", Duration.ofHours(1))) {
            actor.as(HOUSE, () -> {
                windows.remind();
                return null;
            });
        }
    }
}

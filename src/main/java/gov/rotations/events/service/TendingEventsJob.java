package gov.rotations.events.service;

import gov.rotations.jobs.JobSlots;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Tends every event for which something is due, each in a transaction of its own. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TendingEventsJob {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    private JobSlots slots;

    @Inject
    private CurrentActor actor;

    @Inject
    private TendingService events;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void run() {
        if (slots.claim("tending events", EVERY)) {
            actor.as(Actor.house("tending events"), () -> {
                events.due().forEach(events::tend);
                return null;
            });
        }
    }
}

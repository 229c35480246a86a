package gov.rotations.coaching.service;

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

/** Lets unanswered questions to supporters and associates lapse when their day has passed. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapsingPairingsJob {

    private static final Duration EVERY = Duration.ofMinutes(5);

    @Inject
    private JobSlots slots;

    @Inject
    private CurrentActor actor;

    @Inject
    private PairingAdminService pairings;

    @Schedule(hour = "*", minute = "*/5", second = "40", persistent = false)
    void run() {
        if (slots.claim("lapsing pairings", EVERY)) {
            actor.as(Actor.house("lapsing pairings"), () -> pairings.lapseOverdue());
        }
    }
}

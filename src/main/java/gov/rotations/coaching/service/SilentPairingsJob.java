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

/** Reminds the two of a pairing that they have not met for a while. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SilentPairingsJob {

    private static final Duration EVERY = Duration.ofHours(12);

    @Inject
    private JobSlots slots;

    @Inject
    private CurrentActor actor;

    @Inject
    private RhythmService rhythm;

    @Schedule(hour = "9", minute = "10", second = "0", persistent = false)
    void run() {
        if (slots.claim("silent pairings", EVERY)) {
            actor.as(Actor.house("silent pairings"), () -> rhythm.nudgeSilent());
        }
    }
}

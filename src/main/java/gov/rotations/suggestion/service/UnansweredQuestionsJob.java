package gov.rotations.suggestion.service;

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

/** Sets aside requests whose authors did not answer what stewards asked. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnansweredQuestionsJob {

    private static final Duration EVERY = Duration.ofHours(12);

    @Inject
    private JobSlots slots;

    @Inject
    private CurrentActor actor;

    @Inject
    private StewardingService stewarding;

    @Schedule(hour = "5", minute = "25", second = "0", persistent = false)
    void run() {
        if (slots.claim("unanswered questions", EVERY)) {
            actor.as(Actor.house("unanswered questions"), () -> stewarding.setAsideUnanswered());
        }
    }
}

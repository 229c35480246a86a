package gov.rotations.retrospective.service;

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

/** Begins and closes retrospectives by the clock, in the morning and again at noon in case the morning was missed. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetrospectivesJob {

    private static final Duration EVERY = Duration.ofHours(4);

    @Inject
    private JobSlots slots;

    @Inject
    private CurrentActor actor;

    @Inject
    private AskingService asking;

    @Schedule(hour = "7,12", minute = "15", timezone = "Europe/London", persistent = false)
    void run() {
        if (slots.claim("retrospectives", EVERY)) {
            actor.as(Actor.house("retrospectives"), asking::turnTheCalendar);
        }
    }
}

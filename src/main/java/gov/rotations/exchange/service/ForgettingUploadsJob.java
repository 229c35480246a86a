package gov.rotations.exchange.service;

import gov.rotations.jobs.JobSlots;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets uploaded files that nobody confirmed within a day. */
@Stateless
@PermitAll
public class ForgettingUploadsJob {

    @Inject
    private ImportService imports;
    @Inject
    private JobSlots slots;
    @Inject
    private CurrentActor actor;

    @Schedule(hour = "*", minute = "*/10", persistent = false, info = "forgetting uploads")
    public void run() {
        if (slots.claim("exchange.forgetting-uploads", Duration.ofHours(1))) {
            actor.as(Actor.house("forgetting uploads"), () -> {
                imports.forgetWaiting();
                return null;
            });
        }
    }
}

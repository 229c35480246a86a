package gov.rotations.opening.service;

import gov.rotations.jobs.JobSlots;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;

/** Lets openings expire once a day, on one node, also after downtime. */
@Singleton
@DependsOn("Migrator")
@PermitAll
public class ExpiringOpeningsJob {

    @Inject
    private JobSlots slots;
    @Inject
    private CurrentActor actor;
    @Inject
    private ExpiryService expiry;

    @Schedule(hour = "*", minute = "23", persistent = false)
    public void run() {
        if (slots.claim("opening expiry", Duration.ofDays(1))) {
            actor.as(Actor.house("openings by the calendar"), () -> {
                expiry.expireDue();
                return null;
            });
        }
    }
}

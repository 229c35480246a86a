package gov.rotations.cohort.service;

import gov.rotations.jobs.JobSlots;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;

/** Begins leave on its first day, once on one node, also after downtime. */
@Singleton
@DependsOn("Migrator")
@PermitAll
public class LeaveJob {

    @Inject
    private JobSlots slots;

    @Inject
    private CurrentActor actor;

    @Inject
    private LeaveService leave;

    @Schedule(hour = "*", minute = "7", persistent = false)
    public void run() {
        if (slots.claim("cohort leave", Duration.ofHours(1))) {
            actor.as(Actor.house("leave by the calendar"), () -> {
                leave.beginDue();
                return null;
            });
        }
    }
}

package gov.rotations.placement.service;

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

/** Reminds departments of open proposals, lets them lapse when their day has passed, and starts and ends placements; catches up after downtime. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapsingProposalsJob {

    private static final Duration EVERY = Duration.ofMinutes(5);

    @Inject
    private JobSlots slots;

    @Inject
    private CurrentActor actor;

    @Inject
    private ProposalService proposals;

    @Inject
    private ProposalReminders reminders;

    @Inject
    private PlacementService placements;

    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    public void run() throws Exception {
        if (slots.claim("lapsing proposals", EVERY)) {
            actor.as(Actor.house("lapsing proposals"), () -> proposals.lapseOverdue() + placements.turnTheCalendar());
        }
    }

    /** In working hours, so that nobody's telephone rings at night. */
    @Schedule(hour = "8-16", minute = "40", timezone = "Europe/London", persistent = false)
    void remind() throws Exception {
        if (slots.claim("reminding of proposals", Duration.ofHours(1))) {
            actor.as(Actor.house("reminding of proposals"), reminders::remind);
        }
    }
}

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

/** Gives up plans whose server stopped while the planner was at work, so that the round can be planned again. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LostPlansJob {

    @Inject
    private JobSlots slots;

    @Inject
    private CurrentActor actor;

    @Inject
    private PlanKeeper keeper;

    @Inject
    private MoveTableKeeper tables;

    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    void failLost() {
        if (slots.claim("placement.lost-plans", Duration.ofMinutes(1))) {
            actor.as(Actor.house("giving up lost plans"), () -> {
                keeper.failLost();
                tables.failLost();
                return null;
            });
        }
    }
}

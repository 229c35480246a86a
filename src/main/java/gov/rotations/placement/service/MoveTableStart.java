package gov.rotations.placement.service;

import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.MovesWeighed;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.MoveTable;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Has a table made for the facts, or the suppositions, that a snapshot holds. */
@Dependent
class MoveTableStart {

    /** Rows of a table: nobody moves, one does, … */
    private static final int MOST = 5;

    private static final int SECONDS = 20;

    @Inject
    private MoveTables tables;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    MoveTableId start(PlanId base, long snapshot) {
        MoveTableId id = tables.add(new MoveTable(base, snapshot, MOST, SECONDS).askedBy(actor.get().account(), clock.instant()));
        facts.fire(new MovesWeighed(id, base, MOST));
        return id;
    }
}

package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Snapshot;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays plans on the table. Snapshots never change, so the last few are kept read, and every click is quick. */
@ApplicationScoped
class PlanTables {

    private static final int KEPT = 8;

    /** A snapshot as it was read. */
    private record Shelf(Labels labels, RuleBook rules) {
    }

    private final Map<Long, Shelf> shelves = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Shelf> eldest) {
            return size() > KEPT;
        }
    });

    @Inject
    private Plans plans;

    @Inject
    private Pins pins;

    /** @throws NotPermitted when there is no such plan, or nothing to read in it yet */
    PlanTable open(PlanId id) {
        Plan plan = plans.get(id);
        if (plan.state() == Plan.State.SOLVING || plan.state() == Plan.State.FAILED) {
            throw new NotPermitted("plan:" + id);
        }
        Shelf shelf = shelf(plan.snapshot());
        List<Assignment> lines = plans.assignmentsOf(id);
        Board board = new Board(shelf.rules().index(), lines.stream()
            .map(line -> new gov.rotations.placement.planner.Assignment(line.associate(), line.rotation(), line.opening())).toList());
        return new PlanTable(plan, shelf.labels(), shelf.rules(), board, lines, pins.of(plan.round()));
    }

    /** The names in a snapshot. */
    Labels labels(long snapshot) {
        return shelf(snapshot).labels();
    }

    private Shelf shelf(long snapshot) {
        return shelves.computeIfAbsent(snapshot, key -> read(plans.snapshot(key)));
    }

    private static Shelf read(Snapshot snapshot) {
        RoundReader.Reading reading = Snapshots.read(snapshot);
        return new Shelf(reading.labels(), new RuleBook(reading.problem()));
    }
}

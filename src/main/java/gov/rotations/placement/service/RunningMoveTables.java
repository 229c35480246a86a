package gov.rotations.placement.service;

import gov.rotations.placement.MoveTableId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The tables this node is at work on, and whether anybody still waits for them. */
@ApplicationScoped
class RunningMoveTables {

    private final Map<MoveTableId, AtomicBoolean> running = new ConcurrentHashMap<>();

    AtomicBoolean begin(MoveTableId table) {
        return running.computeIfAbsent(table, id -> new AtomicBoolean());
    }

    void cancel(MoveTableId table) {
        AtomicBoolean flag = running.get(table);
        if (flag != null) {
            flag.set(true);
        }
    }

    boolean isRunning(MoveTableId table) {
        return running.containsKey(table);
    }

    void end(MoveTableId table) {
        running.remove(table);
    }
}

package gov.rotations.settings.service;

import gov.rotations.settings.Chosen;
import gov.rotations.settings.SettingsChanged;
import gov.rotations.settings.UsualSettingsRestored;
import gov.rotations.settings.entity.ProgrammeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The settings of this node, kept in memory because every page asks for them. It looks at the database at most every
 * half minute, and at once after something was changed on this node.
 */
@ApplicationScoped
public class RememberedSettings {

    private static final Logger LOG = Logger.getLogger(RememberedSettings.class.getName());

    private static final Duration TRUSTED = Duration.ofSeconds(30);

    /** What was read, and when. */
    private record Memory(Chosen chosen, Instant readAt) {

        boolean isFresh(Instant now) {
            return !readAt.isAfter(now) && readAt.plus(TRUSTED).isAfter(now);
        }
    }

    @Inject
    private SettingsKept settings;

    @Inject
    private Clock clock;

    private Memory memory = new Memory(ProgrammeSettings.USUAL, Instant.EPOCH);

    private long changes;

    /** What is chosen; null in it is the usual. */
    public Chosen chosen() {
        Instant now = clock.instant();
        long seen;
        synchronized (this) {
            if (memory.isFresh(now)) {
                return memory.chosen();
            }
            seen = changes;
        }
        return remember(read(), now, seen);
    }

    /** What was read before a change is not remembered after it. */
    private synchronized Chosen remember(Chosen read, Instant now, long seen) {
        if (changes == seen) {
            memory = new Memory(read, now);
        }
        return read;
    }

    /** Pages that tell of a fault are shown without the database as well. */
    private Chosen read() {
        try {
            return settings.get().chosen();
        } catch (PersistenceException e) {
            LOG.log(Level.WARNING, "The settings could not be read: {0}", e.getMessage());
            synchronized (this) {
                return memory.chosen();
            }
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged fact) {
        forget();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) UsualSettingsRestored fact) {
        forget();
    }

    private synchronized void forget() {
        changes++;
        memory = new Memory(memory.chosen(), Instant.EPOCH);
    }
}

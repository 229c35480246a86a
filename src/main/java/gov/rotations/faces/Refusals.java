package gov.rotations.faces;

import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.Optional;

/**
 * Finds the refusal in what was thrown. Whoever loses a race is told that somebody else was quicker, whether the version,
 * a unique key or a lock of the database found it out.
 */
public final class Refusals {

    private static final String DUPLICATE_IN_H2 = "23505";

    private static final int DUPLICATE_IN_MYSQL = 1062;

    private Refusals() {
    }

    /** Empty when no rule of the programme spoke: it is a fault of ours. */
    public static Optional<Refusal> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof EJBAccessException) {
                return Optional.of(new NotPermitted("service"));
            }
            if (isLostRace(cause)) {
                return Optional.of(new ChangedMeanwhile());
            }
        }
        return Optional.empty();
    }

    private static boolean isLostRace(Throwable cause) {
        return cause instanceof OptimisticLockException || cause instanceof PessimisticLockException
            || cause instanceof LockTimeoutException || cause instanceof SQLTransactionRollbackException
            || cause instanceof SQLIntegrityConstraintViolationException violation && isDuplicate(violation);
    }

    private static boolean isDuplicate(SQLException violation) {
        return DUPLICATE_IN_H2.equals(violation.getSQLState()) || violation.getErrorCode() == DUPLICATE_IN_MYSQL;
    }
}

package gov.rotations.faces;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusalsTest {

    @Test
    void a_refusal_is_found_however_deep_it_lies() {
        Refusal refusal = new NotPermitted("opening:12");

        assertThat(Refusals.in(new IllegalStateException(new IllegalStateException(refusal)))).containsSame(refusal);
    }

    @Test
    void a_closed_door_of_the_server_is_not_permitted() {
        assertThat(Refusals.in(new EJBAccessException())).containsInstanceOf(NotPermitted.class);
    }

    @Test
    void whoever_loses_a_race_is_told_whatever_found_it_out() {
        assertThat(Refusals.in(wrapped(new OptimisticLockException()))).containsInstanceOf(ChangedMeanwhile.class);
        assertThat(Refusals.in(wrapped(new SQLIntegrityConstraintViolationException("taken", "23505", 23505)))).containsInstanceOf(ChangedMeanwhile.class);
        assertThat(Refusals.in(wrapped(new SQLIntegrityConstraintViolationException("taken", "23000", 1062)))).containsInstanceOf(ChangedMeanwhile.class);
        assertThat(Refusals.in(wrapped(new SQLTransactionRollbackException("deadlock", "40001", 1213)))).containsInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void any_other_fault_of_the_database_is_a_fault_of_ours() {
        assertThat(Refusals.in(wrapped(new SQLIntegrityConstraintViolationException("null", "23502", 23502)))).isEmpty();
        assertThat(Refusals.in(wrapped(new SQLException("syntax", "42000", 1064)))).isEmpty();
        assertThat(Refusals.in(new NullPointerException())).isEmpty();
    }

    private static Throwable wrapped(Exception cause) {
        return new EJBException(new IllegalStateException(new PersistenceException(cause)));
    }
}

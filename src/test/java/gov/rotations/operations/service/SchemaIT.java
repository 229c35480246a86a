package gov.rotations.operations.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.testing.InContainer;
import gov.rotations.testing.World;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The migrations make, on both databases, the tables the entities speak of. */
@InContainer
@Tag("both-databases")
class SchemaIT {

    @Resource(lookup = "java:app/jdbc/rotations")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private World world;

    @Test
    void the_database_is_the_one_asked_for() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getURL()).startsWith("jdbc:");
            assertThat(connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT))
                .isEqualTo(System.getProperty("rotations.test.product"));
        }
    }

    @Test
    void every_migration_has_run_and_none_was_changed_afterwards() {
        Flyway flyway = Flyway.configure(SchemaIT.class.getClassLoader()).dataSource(dataSource).locations("classpath:db/migration").outOfOrder(true).load();

        assertThat(flyway.info().applied()).isNotEmpty();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void every_entity_reads_its_table() {
        List<String> faults = new ArrayList<>();
        for (EntityType<?> type : em.getMetamodel().getEntities()) {
            try {
                em.createQuery("select e from " + type.getName() + " e", type.getJavaType()).setMaxResults(1).getResultList();
            } catch (RuntimeException e) {
                faults.add(type.getName() + ": " + e.getMessage());
            }
        }

        assertThat(em.getMetamodel().getEntities()).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_moment_comes_back_to_the_microsecond_and_in_its_own_zone() {
        Instant moment = Instant.parse("2027-07-01T11:59:59.123456Z");

        assertThat(world.momentKept(moment)).isEqualTo(moment);
    }

    @Test
    void the_database_keeps_what_the_rules_forget() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            assertThat(refuses(statement, "insert into account_account (email, name, state) values ('x@tests.rotations.test', 'X', 'ASLEEP')")).isTrue();
            assertThat(refuses(statement, "insert into security_grant (account_id, role) values (-1, 'COACH')")).isTrue();
        }
    }

    @Test
    void names_keep_their_accents() throws SQLException {
        String name = "Siân Ó Briain 🧭";
        long id = world.anAccount(name).value();

        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("select name from account_account where id = " + id)) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(name);
        }
    }

    private static boolean refuses(Statement statement, String sql) {
        try {
            statement.executeUpdate(sql);
            return false;
        } catch (SQLException e) {
            return true;
        }
    }
}

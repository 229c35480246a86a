package gov.rotations.operations.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the version of this WAR before anything else reads it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    @Resource(lookup = "java:app/jdbc/rotations")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrator.class.getClassLoader()).dataSource(dataSource).locations("classpath:db/migration")
            .outOfOrder(true).validateMigrationNaming(true).load().migrate();
    }
}

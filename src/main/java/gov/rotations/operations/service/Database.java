package gov.rotations.operations.service;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;

/**
 * The one data source, configured by the environment alone: {@code ROTATIONS_DB_URL}, {@code ROTATIONS_DB_DRIVER},
 * {@code ROTATIONS_DB_USER}, {@code ROTATIONS_DB_PASSWORD}. Without them an H2 file database serves. MySQL is held to the
 * isolation H2 has: a row read after a lock was waited for is the row as it is, not as it was when the transaction began.
 */
@Dependent
@DataSourceDefinition(
    name = "java:app/jdbc/rotations",
    className = "${MPCONFIG=rotations.db.driver:org.h2.jdbcx.JdbcDataSource}",
    url = "${MPCONFIG=rotations.db.url:jdbc:h2:file:./target/data/rotations;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE}",
    user = "${MPCONFIG=rotations.db.user:rotations}",
    password = "${MPCONFIG=rotations.db.password:rotations}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    minPoolSize = 2,
    maxPoolSize = 40)
public class Database {
}

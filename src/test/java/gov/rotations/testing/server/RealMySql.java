package gov.rotations.testing.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A real MySQL server for the tests. An existing one named by the environment comes first, then a container where an
 * engine answers, then one unpacked beside the project on Debian. It says which was used; where none can be had it says
 * so loudly, and the build fails when {@code CI=true}.
 */
public final class RealMySql {

    /** @param origin how it was obtained, for the log @param stop ends what was started for the tests */
    public record Server(String url, String user, String password, String origin, Runnable stop) {

        /** The options that make the WAR use it. */
        List<String> options() {
            return List.of("-Drotations.db.driver=com.mysql.cj.jdbc.MysqlDataSource", "-Drotations.db.url=" + url,
                "-Drotations.db.user=" + user, "-Drotations.db.password=" + password,
                "-Drotations.test.product=mysql");
        }
    }

    private static Server server;

    private RealMySql() {
    }

    /** The server, started at most once in this JVM. */
    public static synchronized Optional<Server> obtain() {
        if (server == null) {
            server = fromEnvironment().or(ContainerMySql::start).or(UnpackedMySql::start).orElse(null);
            if (server == null) {
                warn();
                return Optional.empty();
            }
            Runtime.getRuntime().addShutdownHook(new Thread(RealMySql::release));
            say("the data layer is tested on MySQL " + versionOf(server) + ": " + server.origin());
        }
        return Optional.of(server);
    }

    /** Stops what was started. */
    public static synchronized void release() {
        if (server != null) {
            server.stop().run();
            server = null;
        }
    }

    private static Optional<Server> fromEnvironment() {
        String url = System.getenv("ROTATIONS_TEST_MYSQL_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Server(url, System.getenv().getOrDefault("ROTATIONS_TEST_MYSQL_USER", "root"),
            System.getenv().getOrDefault("ROTATIONS_TEST_MYSQL_PASSWORD", ""), "named by ROTATIONS_TEST_MYSQL_URL", () -> { }));
    }

    /** The url of a server at this port of this machine. */
    static String urlAt(int port) {
        return "jdbc:mysql://127.0.0.1:" + port + "/rotations?createDatabaseIfNotExist=true&sslMode=DISABLED"
            + "&allowPublicKeyRetrieval=true&fallbackToSystemKeyStore=false";
    }

    static void say(String text) {
        System.out.println("[MySQL] " + text);
    }

    private static String versionOf(Server found) {
        try (Connection connection = DriverManager.getConnection(found.url(), found.user(), found.password())) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("MySQL " + found.origin() + " does not answer: " + e.getMessage(), e);
        }
    }

    private static void warn() {
        String warning = """

            ****************************************************************************************
            *  NO MYSQL SERVER: the data layer was tested on H2 only.                              *
            *  Name one with ROTATIONS_TEST_MYSQL_URL, _USER and _PASSWORD, start a Docker engine, *
            *  or run the build as root on Debian. See docs/testing.md.                            *
            ****************************************************************************************
            """;
        System.out.println(warning);
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("No MySQL server could be had, and CI=true asks for one.");
        }
    }
}

package gov.rotations.testing.server;

import gov.rotations.testing.DatabaseAtHand;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Says before the first test which database the in-container server gets: an H2 of its own, or a real MySQL when the
 * run is asked for with {@code -Drotations.test.database=mysql}.
 */
public class ServerOptions implements LauncherSessionListener {

    private static final String H2 = "jdbc:h2:mem:in-container;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    private static final String NAME = System.getProperty("rotations.test.database", "h2");

    private static final List<String> JVM = List.of("-Xmx900m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Drotations.test=true",
        "-Drotations.secrets.key=" + Base64.getEncoder().encodeToString("a key for tests of thirty-two b.".getBytes(StandardCharsets.US_ASCII)));

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"mysql".equals(NAME)) {
            use(List.of("-Drotations.db.url=" + H2, "-Drotations.test.product=h2"));
            return;
        }
        Optional<RealMySql.Server> mysql = RealMySql.obtain();
        mysql.ifPresentOrElse(server -> use(server.options()), () -> {
            use(List.of());
            System.setProperty(DatabaseAtHand.MISSING, "no MySQL server could be had");
        });
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        RealMySql.release();
    }

    /** The container splits its options at spaces that no backslash protects, and reads them out of an XML file. */
    private static void use(List<String> database) {
        System.setProperty("rotations.test.server-log", freshLog().toString());
        System.setProperty("rotations.test.server-options", Stream.concat(JVM.stream(), database.stream())
            .map(option -> option.replace(" ", "\\ ").replace("&", "&amp;").replace("<", "&lt;")).collect(Collectors.joining(" ")));
    }

    /** The server adds a number to the name of its log; what an earlier run left is removed. */
    private static Path freshLog() {
        Path log = Path.of("target/server/in-container-" + NAME + ".log").toAbsolutePath();
        for (int number = 0; number < 5; number++) {
            log.resolveSibling(log.getFileName() + "." + number).toFile().delete();
        }
        return log;
    }
}

package gov.rotations.handbook.service;

import gov.rotations.testing.server.Patience;
import gov.rotations.testing.server.RealMySql;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the product as it is shipped, with its demo, on an H2 in a file and on a real MySQL beside it, and asks both the
 * questions of the {@link FindingBenchmark} in turn. See docs/benchmarks.md.
 */
public final class FindingOnBothDatabases {

    private static final Path FILE = Path.of("target/server/finding").toAbsolutePath();

    private static final String H2 = "jdbc:h2:file:" + FILE + ";AUTO_SERVER=TRUE;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    private FindingOnBothDatabases() {
        // one run
    }

    public static void main(String[] arguments) throws Exception {
        Files.deleteIfExists(Path.of(FILE + ".mv.db"));
        RealMySql.Server mysql = RealMySql.obtain().orElseThrow(() -> new IllegalStateException("no MySQL server could be had"));
        List<Process> running = new ArrayList<>();
        try {
            FindingBenchmark.measure(List.of(prepared(running, H2, "rotations", "rotations", "org.h2.jdbcx.JdbcDataSource"),
                prepared(running, mysql.url(), mysql.user(), mysql.password(), "com.mysql.cj.jdbc.MysqlDataSource")));
        } finally {
            for (Process product : running) {
                product.destroy();
                product.waitFor(30, TimeUnit.SECONDS);
            }
            RealMySql.release();
        }
    }

    private static FindingBenchmark prepared(List<Process> running, String database, String user, String password, String driver) throws Exception {
        int port = freePort();
        String site = "http://localhost:" + port;
        Path log = Path.of("target/server/finding-" + port + ".log");
        Process product = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx900m", "-XX:+UseSerialGC", "-Drotations.demo=true",
            "-Drotations.test=true", "-Drotations.db.driver=" + driver, "-Drotations.db.url=" + database, "-Drotations.db.user=" + user, "-Drotations.db.password=" + password,
            "-jar", "target/server/payara-micro.jar", "--port", Integer.toString(port), "--nocluster", "--deploy", "target/rotations.war", "--contextroot", "/")
            .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        running.add(product);
        if (!Patience.until(Duration.ofMinutes(5), () -> !product.isAlive() || serves(site)) || !product.isAlive()) {
            throw new IllegalStateException("The product did not start; see " + log);
        }
        FindingBenchmark one = new FindingBenchmark(site);
        one.prepare(database, user, password);
        return one;
    }

    private static boolean serves(String site) {
        try {
            HttpURLConnection asked = (HttpURLConnection) URI.create(site + "/account/sign-in.xhtml").toURL().openConnection();
            asked.setReadTimeout(30_000);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

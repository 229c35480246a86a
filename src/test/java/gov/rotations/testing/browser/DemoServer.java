package gov.rotations.testing.browser;

import gov.rotations.testing.server.Patience;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server of its own with the WAR and its demo data in an H2 in memory. It starts when somebody first asks for its
 * address and stops with the tests. {@code -Drotations.test.site=http://localhost:8080} names a running one instead.
 */
final class DemoServer {

    private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(5)).build();

    private final String name;

    private final String database;

    private String address;

    /** @param name of its database, which is in memory, and its log */
    DemoServer(String name) {
        this(name, "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    }

    /** @param database where an H2 of its own is kept */
    DemoServer(String name, String database) {
        this.name = name;
        this.database = database + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(database, "rotations", "rotations");
    }

    /** Address of the site without a slash at its end. */
    synchronized String address() {
        if (address == null) {
            String running = System.getProperty("rotations.test.site");
            address = running == null || running.isBlank() ? start() : URI.create(running).toString();
        }
        return address;
    }

    private String start() {
        try {
            int port = freePort();
            String site = "http://localhost:" + port;
            Process server = new ProcessBuilder(List.of(java(), "-Xmx900m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Drotations.demo=true", "-Drotations.db.url=" + database,
                "-Drotations.test=true", "-jar", "target/server/payara-micro.jar", "--port", Integer.toString(port), "--nocluster",
                "--deploy", "target/rotations.war", "--contextroot", "/"))
                .redirectErrorStream(true).redirectOutput(log().toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            if (!Patience.until(Duration.ofMinutes(5), () -> !server.isAlive() || serves(site)) || !server.isAlive()) {
                stop(server);
                throw new IllegalStateException("The demo site did not start; see " + log() + ":\n" + lastWords());
            }
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gets a page as a browser would, following nothing. @param cookies as a request carries them, or null for none */
    HttpResponse<String> get(String path, String cookies) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)).GET(), cookies);
    }

    /** Posts a form as somebody outside the pages might. */
    HttpResponse<String> post(String path, String form, String cookies) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)), cookies);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String cookies) {
        try {
            if (cookies != null && !cookies.isEmpty()) {
                request.header("Cookie", cookies);
            }
            return HTTP.send(request.header("Accept", "text/html").timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A server whose deployment failed answers, but not with a page of the product. */
    private static boolean serves(String site) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(site + "/account/sign-in.xhtml")).timeout(Duration.ofSeconds(30)).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private Path log() {
        return Path.of("target/server", name + ".log");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

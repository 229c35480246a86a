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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The product with its demo data, as people meet it: the WAR on a server of its own, an H2 in memory, started once for
 * all browser and HTTP tests. Name a running site with {@code -Drotations.test.site=http://localhost:8080} to use that.
 */
public final class DemoSite {

    private static final String DATABASE = "jdbc:h2:mem:demo-site;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    private static final Path LOG = Path.of("target/server/demo-site.log");

    private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(5)).build();

    private static URI address;

    private DemoSite() {
    }

    /** Address of the site without a slash at its end; the first call starts it. */
    public static synchronized String address() {
        if (address == null) {
            String running = System.getProperty("rotations.test.site");
            address = URI.create(running == null || running.isBlank() ? start() : running);
        }
        return address.toString();
    }

    /** Gets a page as a browser would, following nothing. */
    public static HttpResponse<String> get(String path, String cookies) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)).GET(), cookies);
    }

    /** Posts a form as somebody outside the pages might. */
    public static HttpResponse<String> post(String path, String form, String cookies) {
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

    private static String start() {
        try {
            int port = freePort();
            String site = "http://localhost:" + port;
            Process server = new ProcessBuilder(List.of(java(), "-Xmx900m", "-XX:+UseSerialGC", "-Drotations.demo=true",
                "-Drotations.db.url=" + DATABASE, "-Drotations.test=true", "-jar", "target/server/payara-micro.jar", "--port", Integer.toString(port),
                "--nocluster", "--deploy", "target/rotations.war", "--contextroot", "/"))
                .redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            if (!Patience.until(Duration.ofMinutes(5), () -> !server.isAlive() || serves(site)) || !server.isAlive()) {
                stop(server);
                throw new IllegalStateException("The demo site did not start; see " + LOG + ":\n" + lastWords());
            }
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(LOG);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
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

package gov.rotations.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * The product with its demo data, as people meet it on the first day, for tests that look and change nothing. Started
 * once; journeys have a site of their own. Name a running one with {@code -Drotations.test.site=http://localhost:8080}.
 */
public final class DemoSite {

    private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(5)).build();

    private static final DemoServer SERVER = new DemoServer("demo-site");

    private DemoSite() {
    }

    /** Address of the site without a slash at its end; the first call starts it. */
    public static String address() {
        return SERVER.address();
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
}

package gov.rotations.testing.browser;

import java.net.http.HttpResponse;

/**
 * The product with its demo data, as people meet it on the first day, for tests that look and change nothing. Started
 * once; journeys have a site of their own. Name a running one with {@code -Drotations.test.site=http://localhost:8080}.
 */
public final class DemoSite {

    private static final DemoServer SERVER = new DemoServer("demo-site");

    private DemoSite() {
    }

    /** Address of the site without a slash at its end; the first call starts it. */
    public static String address() {
        return SERVER.address();
    }

    /** Gets a page as a browser would, following nothing. */
    public static HttpResponse<String> get(String path, String cookies) {
        return SERVER.get(path, cookies);
    }

    /** Posts a form as somebody outside the pages might. */
    public static HttpResponse<String> post(String path, String form, String cookies) {
        return SERVER.post(path, form, cookies);
    }
}

package gov.rotations.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The session cookie: out of reach of scripts, not sent along from other sites, only over TLS when {@code ROTATIONS_SECURE_COOKIES} says so. */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final String HEADER = "Set-Cookie";

    private static final String SAME_SITE = "; SameSite=Lax";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(ConfigProvider.getConfig().getOptionalValue("rotations.secure.cookies", Boolean.class).orElse(false));
    }

    /** Payara ignores SameSite among the settings of a web application: it is written here, as long as the answer is not on its way. */
    public static void keepToThisSite(HttpServletResponse response) {
        List<String> cookies = List.copyOf(response.getHeaders(HEADER));
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = cookies.get(i);
            String kept = cookie.contains("SameSite") ? cookie : cookie + SAME_SITE;
            if (i == 0) {
                response.setHeader(HEADER, kept);
            } else {
                response.addHeader(HEADER, kept);
            }
        }
    }
}

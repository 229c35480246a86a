package gov.rotations.security.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** The session cookie: out of reach of scripts, not sent along from other sites, only over TLS when {@code ROTATIONS_SECURE_COOKIES} says so. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(ConfigProvider.getConfig().getOptionalValue("rotations.secure.cookies", Boolean.class).orElse(false));
    }
}

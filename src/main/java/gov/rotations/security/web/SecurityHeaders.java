package gov.rotations.security.web;

import gov.rotations.security.SessionCookie;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the browser not to guess types, not to be framed, not to tell others our addresses, and not to keep pages. */
@WebFilter(filterName = "securityHeaders", urlPatterns = "/*")
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Stands beside the policy for scripts, which PrimeFaces writes with its nonce. */
    private static final String POLICY = "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    private static final String ONE_YEAR = "max-age=31536000";

    @Inject
    @ConfigProperty(name = "rotations.secure.cookies", defaultValue = "false")
    private boolean onlySecure;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.addHeader("Content-Security-Policy", POLICY);
        if (onlySecure) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
            beginSession(request, response);
        }
        chain.doFilter(request, response);
    }

    /** A page begins its session here, while its cookie can still be written as it should be. */
    private static void beginSession(HttpServletRequest request, HttpServletResponse response) {
        if (request.getServletPath().endsWith(".xhtml") && request.getSession().isNew()) {
            SessionCookie.keepToThisSite(response);
        }
    }
}

package gov.rotations.events.web;

import gov.rotations.events.service.FeedService;
import gov.rotations.faces.SiteFace;
import gov.rotations.shared.NotPermitted;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calendar of whoever has the secret in the address, for calendar programs, which do not sign in. */
@WebServlet("/events/feed/*")
public class FeedFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern SECRET = Pattern.compile("/([\\w-]{20,64})\\.ics");

    @Inject
    private transient FeedService service;

    @Inject
    private transient SiteFace face;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher secret = SECRET.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (secret.matches()) {
            send(secret.group(1), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(String token, HttpServletResponse response) throws IOException {
        try {
            byte[] file = service.read(token, face.getName()).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar; charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (NotPermitted e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

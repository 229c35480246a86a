package gov.rotations.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The number under which a fault of ours was logged, so that somebody can find it when the reader quotes it. */
@Named
@RequestScoped
public class Incident {

    static final String NUMBER = "gov.rotations.incident";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    private static final String PATTERN = "[0-9A-F]{4}-[0-9A-F]{4}";

    @Inject
    private HttpServletRequest request;

    /** Logs the fault once and names it. */
    static String record(Throwable thrown, String page) {
        String random = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        String number = random.substring(0, 4) + "-" + random.substring(4, 8);
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + number + " on " + page);
        return number;
    }

    /** The number of the fault that led to this page, or null when none did; faults from outside the pages get theirs here. */
    public String getNumber() {
        if (request.getAttribute(NUMBER) == null && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            request.setAttribute(NUMBER, record(thrown, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))));
        }
        Object number = request.getAttribute(NUMBER) == null ? request.getParameter("incident") : request.getAttribute(NUMBER);
        return String.valueOf(number).matches(PATTERN) ? String.valueOf(number) : null;
    }
}

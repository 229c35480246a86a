package gov.rotations.attendance.web;

import gov.rotations.attendance.service.CheckIn;
import gov.rotations.attendance.service.CheckInService;
import gov.rotations.attendance.service.OwnAttendance;
import gov.rotations.attendance.service.ScanService;
import gov.rotations.faces.Ids;
import gov.rotations.faces.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * What happens when somebody comes to the page of the door. Who is not signed in goes to sign in first; a good scan is
 * kept in the session of the browser meanwhile, because the picture on the screen is another one by then.
 */
@RequestScoped
public class Arrivals {

    private static final String PAGE = "/attendance/check-in.xhtml";

    private static final String KEPT = "gov.rotations.attendance.scan.";

    @Inject
    private CheckInService service;

    @Inject
    private ScanService scans;

    @Inject
    private Me me;

    /** What the door answers to the address somebody came by, or null when the address asks nothing of it. */
    CheckIn come(String session, String token) {
        if (!me.isSignedIn()) {
            signInFirst(session, token);
            return null;
        }
        return session == null ? null : through(answer(Ids.read("session", session), token));
    }

    /** Who is in sees what is recorded, on an address that may be loaded again. */
    CheckIn through(CheckIn answer) {
        if (answer != null && answer.isIn()) {
            Faces.redirect(Faces.getRequestContextPath() + PAGE + "?session=%s", answer.session());
        }
        return answer;
    }

    /** What is recorded of whoever is signed in, if it says that they are there; else null. */
    OwnAttendance own(String session) {
        return Optional.ofNullable(Ids.find(session)).filter(id -> me.isSignedIn()).flatMap(service::own).filter(OwnAttendance::isIn).orElse(null);
    }

    /** A new scan makes an older one forgotten, so that one made too early spoils nothing. */
    private CheckIn answer(long session, String token) {
        String kept = Faces.removeSessionAttribute(KEPT + session);
        if (token != null) {
            return service.scan(session, token);
        }
        return kept == null ? null : service.scannedBefore(session, kept);
    }

    private void signInFirst(String session, String token) {
        String target = PAGE;
        if (session != null) {
            long id = Ids.read("session", session);
            target += "?session=" + id;
            Optional<String> receipt = scans.receipt(id, token);
            if (receipt.isPresent()) {
                Faces.setSessionAttribute(KEPT + id, receipt.get());
            } else if (token != null) {
                target += "&token=" + token.replaceAll("[^\\w-]", "");
            }
        }
        Faces.redirect(Faces.getRequestContextPath() + "/account/sign-in.xhtml?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
    }
}

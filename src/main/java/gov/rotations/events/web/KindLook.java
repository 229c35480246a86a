package gov.rotations.events.web;

import gov.rotations.events.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The sign of each kind of event; the same wherever it is shown. */
@Named
@ApplicationScoped
public class KindLook {

    private static final Map<EventKind, String> ICONS = Map.of(EventKind.BOOT_CAMP, "pi-flag", EventKind.COURSE, "pi-book",
        EventKind.WORKSHOP, "pi-wrench", EventKind.TRIP, "pi-map", EventKind.SOCIAL, "pi-heart", EventKind.COMMUNITY, "pi-users",
        EventKind.TALK, "pi-microphone");

    public String icon(EventKind kind) {
        return ICONS.get(kind);
    }
}

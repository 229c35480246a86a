package gov.rotations.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** How a state is coloured and which icon says the same without colour; the same word looks the same on every page. */
@Named
@ApplicationScoped
public class Tones {

    private static final Map<String, List<String>> NAMES = Map.of(
        "good", List.of("LISTED", "ACCEPTED", "PUBLISHED", "ACTIVE", "SOLVED", "APPROVED", "COMPLETED", "GRADUATED",
            "DELIVERED", "PRESENT", "CONFIRMED", "DONE", "IMPORTED", "FILLED", "CHOSEN", "HELD", "RELEASED", "LIVE", "SHOWN", "TOGETHER", "TAKEN_UP"),
        "warn", List.of("CHANGES_REQUESTED", "CHANGES_ASKED", "RETURNED", "ON_LEAVE", "WAITING", "DEFERRED", "OVERDUE", "INVITED",
            "LOCKED", "LATE", "PARTIAL", "TO_CLOSE", "PAUSED", "WAITLISTED", "ENDING", "MISSED", "CUT_SHORT", "RETRYING", "STALE", "SUSPENDED", "EXTENDED", "NEEDS_INFO", "REPORTED"),
        "bad", List.of("DECLINED", "REJECTED", "LAPSED", "FAILED", "WITHDRAWN", "CANCELLED", "ABSENT", "LEFT", "DISABLED", "ABANDONED", "FORBID",
            "GAVE_UP", "REFUSED", "INFEASIBLE", "FAULTY", "HIDDEN", "TAKEN_DOWN"),
        "live", List.of("SUBMITTED", "SENT", "PROPOSED", "COLLECTING", "PREFERENCES_OPEN", "PLANNING", "PROPOSING", "SOLVING",
            "RUNNING", "EXPECTED", "OFFERED", "AWAITING_ASSOCIATE", "APPLIED", "SUGGESTED", "QUEUED", "OPEN", "IN_REVIEW", "ONBOARDING", "PREVIEWED", "READY", "PLANNED", "REGISTRATION_OPEN", "REQUESTED", "READY_TO_START", "CONSULTATION", "DOING", "UNDER_REVIEW", "SCHEDULED", "ASKED", "ONE_SIDE"));

    private static final Map<String, String> ICONS = Map.of("good", "pi-check", "warn", "pi-exclamation-triangle", "bad", "pi-times",
        "live", "pi-clock", "plain", "pi-circle");

    /** good, warn, bad, live (under way) or plain. */
    public String of(Object state) {
        String name = state instanceof Enum<?> constant ? constant.name() : String.valueOf(state);
        return NAMES.entrySet().stream().filter(tone -> tone.getValue().contains(name)).map(Map.Entry::getKey).findFirst()
            .orElse("plain");
    }

    public String icon(Object state) {
        return ICONS.get(of(state));
    }
}

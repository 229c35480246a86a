package gov.rotations.events.web;

import gov.rotations.events.EventKind;
import gov.rotations.shared.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** How calendars write events: the sign of each kind, and the parts of a day. */
@Named
@ApplicationScoped
public class KindLook {

    private static final Map<EventKind, String> ICONS = Map.of(EventKind.BOOT_CAMP, "pi-flag", EventKind.COURSE, "pi-book",
        EventKind.WORKSHOP, "pi-wrench", EventKind.TRIP, "pi-map", EventKind.SOCIAL, "pi-heart", EventKind.COMMUNITY, "pi-users",
        EventKind.TALK, "pi-microphone");

    public String icon(EventKind kind) {
        return ICONS.get(kind);
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(Times.ZONE).toLocalDate();
    }

    /** For example {@code Mon}. */
    public String weekday(Instant moment) {
        return weekdayOf(dayOf(moment));
    }

    public String weekdayOf(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** For example {@code Jun}. */
    public String month(Instant moment) {
        return dayOf(moment).getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}

package gov.rotations.faces;

import gov.rotations.shared.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How pages write constants, days and moments: {@code #{words.of(row.state)}}, {@code #{words.day(row.first)}}. */
@Named
@ApplicationScoped
public class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    public String of(Enum<?> constant) {
        return constant == null ? "" : Texts.of(constant);
    }

    /** The text of a key with up to three details. */
    public String get(String key, Object first, Object second, Object third) {
        return Texts.get(key, first, second, third);
    }

    /** The text of a key with as many details as it has placeholders. */
    public String say(String key, List<?> details) {
        return Texts.get(key, details.toArray());
    }

    public String with(String key, Object detail) {
        return Texts.get(key, detail);
    }

    /** For example {@code Mon 6 Sep 2027}. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** For example {@code Mon 6 Sep 2027 – Sun 5 Mar 2028}. */
    public String days(LocalDate first, LocalDate last) {
        return day(first) + " – " + day(last);
    }

    /** On the programme's clock, for example {@code Fri 25 Jun 2027, 17:00}. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(Times.ZONE));
    }
}

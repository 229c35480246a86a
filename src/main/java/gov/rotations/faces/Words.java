package gov.rotations.faces;

import gov.rotations.shared.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How pages write constants, days and moments: {@code #{words.of(row.state)}}, {@code #{words.day(row.first)}}. */
@Named
@ApplicationScoped
public class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
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

    /** On the programme's clock, for example {@code 17:00}. */
    public String time(Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(Times.ZONE));
    }

    /** For example {@code Fri 25 Jun 2027, 10:00 – 16:00}, or over several days {@code Thu 24 Jun 2027 – Fri 25 Jun 2027}. */
    public String span(Instant from, Instant until) {
        if (from == null || until == null) {
            return "";
        }
        LocalDate first = from.atZone(Times.ZONE).toLocalDate();
        LocalDate last = until.atZone(Times.ZONE).toLocalDate();
        return first.equals(last) ? moment(from) + " – " + time(until) : days(first, last);
    }

    /** For example {@code June 2027}. */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }
}

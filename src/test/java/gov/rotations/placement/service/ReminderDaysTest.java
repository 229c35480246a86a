package gov.rotations.placement.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.jobs.WorkingDays;
import gov.rotations.jobs.service.EnglishWorkingDays;
import gov.rotations.shared.Times;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReminderDaysTest {

    private static final WorkingDays ENGLAND = new EnglishWorkingDays();

    /** Sent on Thursday 25 March 2027, before Easter; ten working days later is Monday 12 April. */
    private static final Instant SENT = at("2027-03-25T10:00");

    private static final Instant ANSWER_BY = ENGLAND.deadline(SENT, 10);

    private final ReminderDays days = new ReminderDays(ENGLAND);

    @Test
    void the_first_reminder_is_due_five_working_days_before_the_last_day() {
        assertThat(on("2027-04-02T16:00")).isEmpty();
        assertThat(on("2027-04-05T08:40")).hasValue(5);
    }

    @Test
    void the_first_reminder_stays_due_until_the_second_takes_its_place() {
        assertThat(on("2027-04-08T16:40")).hasValue(5);
        assertThat(on("2027-04-09T08:40")).hasValue(1);
        assertThat(on("2027-04-11T08:40")).as("a Sunday").hasValue(1);
    }

    @Test
    void nobody_is_reminded_after_the_last_moment() {
        assertThat(on("2027-04-12T16:40")).hasValue(1);
        assertThat(on("2027-04-12T17:01")).isEmpty();
    }

    @Test
    void what_was_sent_on_the_day_of_a_reminder_is_not_reminded_of_that_day() {
        Instant sent = at("2027-04-05T09:00");

        assertThat(days.dueFor(sent, ANSWER_BY, at("2027-04-05T12:40"))).isEmpty();
        assertThat(days.dueFor(sent, ANSWER_BY, at("2027-04-09T08:40"))).hasValue(1);
    }

    private OptionalInt on(String moment) {
        return days.dueFor(SENT, ANSWER_BY, at(moment));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Times.ZONE).toInstant();
    }
}

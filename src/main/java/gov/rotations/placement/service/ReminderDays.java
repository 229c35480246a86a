package gov.rotations.placement.service;

import gov.rotations.jobs.WorkingDays;
import gov.rotations.shared.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** The working days on which a department that has not answered is reminded: five and one before its last day. */
record ReminderDays(WorkingDays workingDays) {

    private static final List<Integer> NEAREST_FIRST = List.of(1, 5);

    /**
     * Which reminder is due now, as working days before the last day. After downtime the nearest one alone is due; and
     * nobody is reminded of what reached them no earlier than the reminder would.
     */
    OptionalInt dueFor(Instant sentAt, Instant answerBy, Instant now) {
        LocalDate today = dayOf(now);
        return NEAREST_FIRST.stream().filter(before -> !today.isBefore(reminderDay(answerBy, before))).findFirst()
            .filter(before -> dayOf(sentAt).isBefore(reminderDay(answerBy, before)) && !now.isAfter(answerBy))
            .stream().mapToInt(Integer::intValue).findFirst();
    }

    private LocalDate reminderDay(Instant answerBy, int before) {
        return workingDays.plus(dayOf(answerBy), -before);
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(Times.ZONE).toLocalDate();
    }
}

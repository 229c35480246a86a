package gov.rotations.demo.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.NoticeKind;
import gov.rotations.handbook.service.NoticeForm;
import gov.rotations.handbook.service.NoticeService;
import gov.rotations.shared.Times;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** What admins have told everybody: one notice stands, one is over, one is to come and one is being written. */
@Dependent
class DemoNotices {

    @Inject
    private NoticeService notices;

    @Inject
    private Clock clock;

    void load() {
        LocalDateTime today = LocalDateTime.ofInstant(clock.instant(), Times.ZONE).toLocalDate().atTime(8, 0);
        publish(NoticeKind.PLANNED_WORK, "Rotations rested for an hour", "A new release was put in place. Nothing you had written was lost.", Audience.SIGNED_IN,
            today.minusDays(21), today.minusDays(20));
        publish(NoticeKind.PLANNED_WORK, "Planned work on Sunday", "Rotations rests from **09:00 to 11:00** while a new release is put in place. Finish what you are writing before that.",
            Audience.PUBLIC, today.plusDays(9), today.plusDays(12));
        NoticeForm camp = form(NoticeKind.INFORMATION, "The next boot camp is in the calendar", "Keep the days free, and say on registering what you need.", Audience.SIGNED_IN,
            today.minusDays(1), today.plusDays(30));
        camp.setLink("/events/calendar.xhtml");
        camp.setLinkWords("Open the calendar");
        notices.publish(notices.save(null, camp));
        notices.save(null, form(NoticeKind.INFORMATION, "New pages for departments", "Three pages say what an associate needs in the first week.", Audience.DEPARTMENTS,
            today.plusDays(3), today.plusDays(17)));
    }

    private void publish(NoticeKind kind, String title, String words, Audience audience, LocalDateTime from, LocalDateTime until) {
        notices.publish(notices.save(null, form(kind, title, words, audience, from, until)));
    }

    private static NoticeForm form(NoticeKind kind, String title, String words, Audience audience, LocalDateTime from, LocalDateTime until) {
        NoticeForm form = new NoticeForm();
        form.setKind(kind);
        form.setTitle(title);
        form.setWords(words);
        form.setAudience(audience);
        form.setFrom(from);
        form.setUntil(until);
        return form;
    }
}

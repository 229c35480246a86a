package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.NoticeDrafted;
import gov.rotations.handbook.NoticeKind;
import gov.rotations.handbook.NoticePublished;
import gov.rotations.handbook.NoticeReworded;
import gov.rotations.handbook.NoticeTakenDown;
import gov.rotations.handbook.entity.SiteNotice;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.Times;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the programme tells everybody for a while. Admins write it, and take it down before its time where they must. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class NoticeService {

    /** How many stand on one page of the list. */
    public static final int SIZE = 50;

    private static final int DAYS = 7;

    /** One notice in the list. */
    public record NoticeRow(long id, NoticeKind kind, String title, Audience audience, Instant from, Instant until, SiteNotice.Standing standing) {
    }

    /** A page of the list. */
    public record Listing(List<NoticeRow> rows, long total) {
    }

    /** A notice at work. @param preview how it looks to readers */
    public record NoticeDesk(NoticeRow row, NoticeForm form, NoticeView preview) {
    }

    @Inject
    private NoticesKept notices;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @param number of the page of the list, from 1 */
    public Listing all(int number) {
        return new Listing(notices.all((Math.max(1, number) - 1) * SIZE, SIZE).stream().map(this::row).toList(), notices.count());
    }

    /** @param id null for a new one, which has no row and no preview yet */
    public NoticeDesk desk(Long id) {
        if (id == null) {
            return new NoticeDesk(null, blank(), null);
        }
        SiteNotice notice = notices.get(id);
        return new NoticeDesk(row(notice), NoticeForm.of(notice), NoticeView.of(id, notice.said(), notice.wording()));
    }

    /** How it would look. */
    public NoticeView preview(NoticeForm form) {
        return NoticeView.of(0, form.said(), 0);
    }

    /** Keeps what was typed, unless somebody else has kept something since the form was read. @param id null for a new one @return its id */
    public long save(Long id, NoticeForm form) {
        if (id == null) {
            SiteNotice notice = notices.add(new SiteNotice(form.said()));
            facts.fire(new NoticeDrafted(notice.id()));
            return notice.id();
        }
        SiteNotice notice = notices.lock(id);
        if (notice.version() != form.getVersion()) {
            throw new ChangedMeanwhile();
        }
        notice.reword(form.said());
        facts.fire(new NoticeReworded(id));
        return id;
    }

    /** It stands from its moment on; at once when that has come. */
    public void publish(long id) {
        notices.lock(id).publish();
        facts.fire(new NoticePublished(id));
    }

    /** It does not stand any longer, or never will. */
    public void takeDown(long id) {
        notices.lock(id).takeDown();
        facts.fire(new NoticeTakenDown(id));
    }

    /** What a new notice starts with: from now on, for a week. */
    private NoticeForm blank() {
        NoticeForm form = new NoticeForm();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Times.ZONE).truncatedTo(ChronoUnit.MINUTES);
        form.setFrom(now);
        form.setUntil(now.plusDays(DAYS));
        return form;
    }

    private NoticeRow row(SiteNotice notice) {
        SiteNotice.Said said = notice.said();
        return new NoticeRow(notice.id(), said.kind(), said.title(), said.audience(), said.from(), said.until(), notice.standing(clock.instant()));
    }
}

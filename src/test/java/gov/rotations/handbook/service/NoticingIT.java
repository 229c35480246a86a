package gov.rotations.handbook.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.NoticeIncomplete;
import gov.rotations.handbook.NoticeKind;
import gov.rotations.handbook.NoticeSettled;
import gov.rotations.handbook.entity.SiteNotice;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Times;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A notice stands for those it is for from its moment to its end, until they put it away. */
@InContainer
@Tag("both-databases")
class NoticingIT {

    /** Far enough off that no other test is there. */
    private final Instant noon = Instant.parse("2031-05-05T12:00:00Z");

    @Inject
    private NoticeService notices;
    @Inject
    private NoticeReadingService reading;
    @Inject
    private Acting acting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MovedClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private World world;

    @Test
    void a_notice_stands_by_the_clock_and_for_its_audience() throws Exception {
        long id = published(NoticeKind.URGENT, Audience.COHORT);
        AccountId asha = world.anAccount("Asha", Role.ASSOCIATE);
        AccountId mo = world.anAccount("Mo", Role.LINE_MANAGER);

        assertThat(standing(asha, noon.minusSeconds(1))).doesNotContain(id);
        assertThat(standing(asha, noon)).contains(id);
        assertThat(standing(mo, noon)).doesNotContain(id);
        assertThat(standing(world.admin(), noon)).contains(id);
        assertThat(clock.at(noon, () -> acting.asNobody(() -> reading.live()))).extracting(NoticeView::id).doesNotContain(id);
        assertThat(standing(asha, noon.plus(Duration.ofHours(2)))).doesNotContain(id);
        assertThat(List.of(at(id, noon.minusSeconds(1)), at(id, noon), at(id, noon.plus(Duration.ofHours(2)))))
            .containsExactly(SiteNotice.Standing.SCHEDULED, SiteNotice.Standing.LIVE, SiteNotice.Standing.ENDED);
    }

    @Test
    void a_draft_stands_for_nobody_and_what_is_taken_down_is_gone_at_once() throws Exception {
        long draft = acting.asAdmin(() -> notices.save(null, form(NoticeKind.INFORMATION, Audience.PUBLIC)));
        long id = published(NoticeKind.INFORMATION, Audience.PUBLIC);

        assertThat(clock.at(noon, () -> acting.asNobody(() -> reading.live()))).extracting(NoticeView::id).contains(id).doesNotContain(draft);
        acting.asAdmin(() -> notices.takeDown(id));
        assertThat(clock.at(noon, () -> acting.asNobody(() -> reading.live()))).extracting(NoticeView::id).doesNotContain(id);
        assertThatThrownBy(() -> acting.asAdmin(() -> notices.publish(id))).isInstanceOf(NoticeSettled.class);
        assertThat(world.timesNoted("NoticeTakenDown", "notice:" + id)).isEqualTo(1);
    }

    @Test
    void who_puts_it_away_has_put_away_these_words_and_sees_others() throws Exception {
        long id = published(NoticeKind.PLANNED_WORK, Audience.SIGNED_IN);
        AccountId asha = world.anAccount("Asha");

        List<Outcome> outcomes = clock.at(noon, () -> atOnce.overlapping(current.actorOf(asha), () -> reading.putAway(id, 1), current.actorOf(asha), () -> reading.putAway(id, 1)));
        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(clock.at(noon, () -> acting.as(asha, () -> reading.putAwayBefore()))).containsEntry(id, 1);
        assertThat(clock.at(noon, () -> acting.asNobody(() -> reading.putAwayBefore()))).isEmpty();
        acting.asAdmin(() -> {
            NoticeForm form = notices.desk(id).form();
            form.setWords("## Other words\n\nand **strong** <script>alert(1)</script>");
            notices.save(id, form);
        });
        NoticeView anew = clock.at(noon, () -> acting.as(asha, () -> reading.live())).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        assertThat(anew.wording()).isEqualTo(2);
        assertThat(anew.html()).contains("<p>Other words</p>", "<strong>strong</strong>", "&lt;script&gt;").doesNotContain("<script", "<h2");
    }

    @Test
    void nothing_half_written_is_kept_and_two_admins_do_not_overwrite_each_other() throws Exception {
        NoticeForm backwards = form(NoticeKind.INFORMATION, Audience.PUBLIC);
        backwards.setUntil(backwards.getFrom());
        assertThatThrownBy(() -> acting.asAdmin(() -> notices.save(null, backwards))).isInstanceOf(NoticeIncomplete.class);
        NoticeForm away = form(NoticeKind.INFORMATION, Audience.PUBLIC);
        away.setLink("//elsewhere.example/page.xhtml");
        assertThatThrownBy(() -> acting.asAdmin(() -> notices.save(null, away))).isInstanceOf(NoticeIncomplete.class);

        long id = acting.asAdmin(() -> notices.save(null, form(NoticeKind.INFORMATION, Audience.PUBLIC)));
        NoticeForm first = acting.asAdmin(() -> notices.desk(id)).form();
        NoticeForm second = acting.asAdmin(() -> notices.desk(id)).form();
        acting.asAdmin(() -> notices.save(id, first));
        assertThatThrownBy(() -> acting.asAdmin(() -> notices.save(id, second))).isInstanceOf(ChangedMeanwhile.class);
    }

    private SiteNotice.Standing at(long id, Instant moment) throws Exception {
        return clock.at(moment, () -> acting.asAdmin(() -> notices.desk(id))).row().standing();
    }

    private List<Long> standing(AccountId who, Instant moment) throws Exception {
        return clock.at(moment, () -> acting.as(who, () -> reading.live())).stream().map(NoticeView::id).toList();
    }

    private long published(NoticeKind kind, Audience audience) throws Exception {
        return acting.asAdmin(() -> {
            long id = notices.save(null, form(kind, audience));
            notices.publish(id);
            return id;
        });
    }

    private NoticeForm form(NoticeKind kind, Audience audience) {
        NoticeForm form = new NoticeForm();
        form.setKind(kind);
        form.setTitle("Title");
        form.setWords("Words.");
        form.setAudience(audience);
        form.setFrom(LocalDateTime.ofInstant(noon, Times.ZONE));
        form.setUntil(LocalDateTime.ofInstant(noon.plus(Duration.ofHours(2)), Times.ZONE));
        return form;
    }
}

package gov.rotations.handbook.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.handbook.AlreadyReported;
import gov.rotations.handbook.Audience;
import gov.rotations.handbook.CommentLength;
import gov.rotations.handbook.CommentSettled;
import gov.rotations.handbook.CommentTooOld;
import gov.rotations.handbook.CommentsClosed;
import gov.rotations.handbook.PageTakenAway;
import gov.rotations.handbook.TooManyComments;
import gov.rotations.handbook.entity.Comment;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers write below a page they may read, ask editors to look, and editors decide with a reason. */
@InContainer
@Tag("both-databases")
class CommentingIT {

    @Inject
    private CommentService comments;
    @Inject
    private ModerationService moderation;
    @Inject
    private EditingService editing;
    @Inject
    private FindingService finding;
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
    void a_comment_is_for_those_who_may_read_its_page_and_search_never_finds_it() throws Exception {
        String slug = aPage(Audience.DEPARTMENTS);
        AccountId dora = world.anAccount("Dora", Role.DEPARTMENT);
        long id = written(dora, slug, "wombatword <b>bold</b>\r\nsecond line\u202e");

        CommentRow row = acting.as(world.anAccount("Mo", Role.LINE_MANAGER), () -> comments.below(slug, 1)).rows().get(0);
        assertThat(row.words()).isEqualTo("wombatword <b>bold</b>\nsecond line");
        assertThat(row.author()).isEqualTo("Dora");
        AccountId asha = world.anAccount("Asha", Role.ASSOCIATE);
        assertThatThrownBy(() -> acting.as(asha, () -> comments.below(slug, 1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(asha, () -> comments.read(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(asha, () -> comments.report(id, null))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.asNobody(() -> comments.below(slug, 1))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(dora, () -> finding.find("wombatword", null))).isEmpty();
    }

    @Test
    void its_author_changes_it_for_a_quarter_of_an_hour_and_takes_it_back_at_any_time() throws Exception {
        String slug = aPage(Audience.SIGNED_IN);
        AccountId asha = world.anAccount("Asha");
        AccountId ben = world.anAccount("Ben");
        long id = written(asha, slug, "First");
        acting.as(asha, () -> comments.reword(id, comments.read(id).version(), "Second"));

        assertThat(acting.as(ben, () -> comments.read(id)).row()).extracting(CommentRow::words, CommentRow::changed, CommentRow::mayChange)
            .containsExactly("Second", true, false);
        assertThatThrownBy(() -> acting.as(ben, () -> comments.reword(id, 1, "Mine"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(ben, () -> comments.remove(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> clock.at(Instant.now().plus(Duration.ofMinutes(16)),
            () -> acting.as(asha, () -> comments.reword(id, comments.read(id).version(), "Third")))).isInstanceOf(CommentTooOld.class);
        acting.as(asha, () -> comments.remove(id));
        assertThat(acting.as(asha, () -> comments.below(slug, 1)).total()).isZero();
        assertThatThrownBy(() -> acting.asAdmin(() -> comments.read(id))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_editor_removes_it_with_a_reason_that_only_its_author_reads_and_may_bring_it_back() throws Exception {
        String slug = aPage(Audience.SIGNED_IN);
        AccountId asha = world.anAccount("Asha");
        AccountId ben = world.anAccount("Ben");
        long id = written(asha, slug, "Buy my book");
        acting.as(ben, () -> comments.report(id, "An advertisement"));

        assertThat(acting.as(ben, () -> comments.read(id)).row().state()).isEqualTo(Comment.State.VISIBLE);
        assertThatThrownBy(() -> acting.as(ben, () -> comments.report(id, "Again"))).isInstanceOf(AlreadyReported.class);
        assertThatThrownBy(() -> acting.as(asha, () -> comments.reword(id, comments.read(id).version(), "Harmless"))).isInstanceOf(CommentSettled.class);
        assertThat(acting.asAdmin(() -> moderation.desk(Comment.State.REPORTED, 1)).rows()).filteredOn(row -> row.id() == id)
            .singleElement().satisfies(row -> assertThat(row.whys()).containsExactly("An advertisement"));
        acting.asAdmin(() -> moderation.hide(id, "We sell nothing here."));

        assertThat(acting.as(ben, () -> comments.below(slug, 1)).rows()).singleElement()
            .extracting(CommentRow::author, CommentRow::words, CommentRow::reason).containsExactly("", "", null);
        assertThat(acting.as(asha, () -> comments.read(id)).row()).extracting(CommentRow::words, CommentRow::reason)
            .containsExactly("Buy my book", "We sell nothing here.");
        acting.asAdmin(() -> moderation.keep(id, "It was a quotation."));
        assertThat(acting.as(ben, () -> comments.read(id)).row().words()).isEqualTo("Buy my book");
        assertThat(world.timesNoted("CommentHidden", "comment:" + id)).isEqualTo(1);
        assertThatThrownBy(() -> acting.asAdmin(() -> moderation.keep(id, "Twice"))).isInstanceOf(CommentSettled.class);
    }

    @Test
    void two_reports_of_one_person_at_the_same_moment_are_one_and_two_editors_decide_once() throws Exception {
        String slug = aPage(Audience.SIGNED_IN);
        long id = written(world.anAccount("Asha"), slug, "Words");
        AccountId ben = world.anAccount("Ben");

        assertThat(atOnce.overlapping(current.actorOf(ben), () -> comments.report(id, "One"), current.actorOf(ben), () -> comments.report(id, "Two")))
            .extracting(Outcome::toString).containsExactly("done", "told AlreadyReported");
        assertThat(acting.asAdmin(() -> moderation.desk(Comment.State.REPORTED, 1)).rows()).filteredOn(row -> row.id() == id)
            .singleElement().satisfies(row -> assertThat(row.reports()).isEqualTo(1));
        AccountId ada = world.admin();
        assertThat(atOnce.overlapping(current.actorOf(ada), () -> moderation.hide(id, "No"), current.actorOf(world.admin()), () -> moderation.hide(id, "No")))
            .extracting(Outcome::toString).containsExactly("done", "told CommentSettled");
    }

    @Test
    void ten_comments_in_ten_minutes_are_enough_and_a_comment_has_its_length() throws Exception {
        String slug = aPage(Audience.SIGNED_IN);
        AccountId asha = world.anAccount("Asha");
        Instant now = Instant.now();
        clock.at(now, () -> {
            for (int i = 0; i < 10; i++) {
                written(asha, slug, "Number " + i);
            }
            assertThatThrownBy(() -> written(asha, slug, "One too many")).isInstanceOf(TooManyComments.class);
        });
        clock.at(now.plus(Duration.ofMinutes(11)), () -> written(asha, slug, "x".repeat(1000)));
        assertThatThrownBy(() -> written(world.anAccount("Ben"), slug, "x".repeat(1001))).isInstanceOf(CommentLength.class);
        assertThatThrownBy(() -> written(world.anAccount("Ben"), slug, " \n\u200b ")).isInstanceOf(CommentLength.class);
        assertThat(acting.as(asha, () -> comments.below(slug, 1)).total()).isEqualTo(11);
    }

    @Test
    void two_comments_at_the_same_instant_on_two_pages_do_not_both_become_the_tenth() throws Exception {
        String slug = aPage(Audience.SIGNED_IN);
        AccountId asha = world.anAccount("Asha");
        for (int i = 0; i < 9; i++) {
            written(asha, slug, "Number " + i);
        }
        long page = acting.as(asha, () -> comments.below(slug, 1)).page();
        String elsewhere = aPage(Audience.SIGNED_IN);
        long other = acting.as(asha, () -> comments.below(elsewhere, 1)).page();

        assertThat(atOnce.overlapping(current.actorOf(asha), () -> comments.write(page, "The tenth"), current.actorOf(asha), () -> comments.write(other, "One too many")))
            .extracting(Outcome::toString).containsExactly("done", "told TooManyComments");
        assertThat(acting.as(asha, () -> comments.below(elsewhere, 1)).total()).isZero();
    }

    @Test
    void a_page_that_is_closed_or_taken_away_while_somebody_writes_says_so() throws Exception {
        String slug = aPage(Audience.SIGNED_IN);
        AccountId asha = world.anAccount("Asha");
        long page = acting.as(asha, () -> comments.below(slug, 1)).page();
        acting.asAdmin(() -> moderation.takeComments(page, false));

        assertThatThrownBy(() -> acting.as(asha, () -> comments.write(page, "Late"))).isInstanceOf(CommentsClosed.class);
        acting.asAdmin(() -> {
            moderation.takeComments(page, true);
            editing.archive(page, null);
        });
        assertThatThrownBy(() -> acting.as(asha, () -> comments.write(page, "Later"))).isInstanceOf(PageTakenAway.class);
    }

    private long written(AccountId who, String slug, String words) throws Exception {
        return acting.as(who, () -> {
            comments.write(comments.below(slug, 1).page(), words);
            return comments.below(slug, 1).rows().get(0).id();
        });
    }

    private String aPage(Audience audience) throws Exception {
        String slug = world.aCode("c").toLowerCase(Locale.ROOT);
        acting.asAdmin(() -> {
            PageForm form = editing.blank();
            form.setSlug(slug);
            form.setTitle("Title of " + slug);
            form.setSummary("Summary.");
            form.setBody("Words.");
            form.setChapter("about");
            form.setAudience(audience);
            long id = editing.begin(form);
            editing.sendToReview(id);
            editing.publish(id);
        });
        return slug;
    }
}

package gov.rotations.handbook.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.handbook.AddressTaken;
import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Collection;
import gov.rotations.handbook.PageIncomplete;
import gov.rotations.handbook.QuestionNotOpen;
import gov.rotations.handbook.entity.Page;
import gov.rotations.handbook.entity.Question;
import gov.rotations.handbook.entity.Revision;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages are written beside what readers see, found by those they are for, and keep every address they ever had. */
@InContainer
@Tag("both-databases")
class KeepingTheHandbookIT {

    @Inject
    private EditingService editing;
    @Inject
    private ReadingService reading;
    @Inject
    private FindingService finding;
    @Inject
    private QuestionService questions;
    @Inject
    private Acting acting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private CurrentActor current;
    @Inject
    private World world;

    @Test
    void the_product_comes_with_its_pages_and_strangers_read_the_open_ones() throws Exception {
        assertThat(acting.asNobody(() -> reading.contents(Collection.HANDBOOK)).stream().mapToInt(chapter -> chapter.pages().size()).sum()).isGreaterThanOrEqualTo(32);
        assertThat(acting.asNobody(() -> reading.read("product-or-project")).html()).contains("<table>");
        assertThatThrownBy(() -> acting.asNobody(() -> reading.read("who-sees-my-preferences"))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(world.anAccount("Asha"), () -> reading.read("who-sees-my-preferences")).title()).contains("preferences");
    }

    @Test
    void a_page_is_seen_when_it_is_published_and_its_next_revision_only_after_that() throws Exception {
        String slug = aSlug();
        long id = published(slug, "First words", Audience.PUBLIC);
        acting.asAdmin(() -> {
            editing.revise(id);
            PageForm form = editing.desk(id).form();
            form.setBody("Second words");
            editing.save(id, form);
        });

        assertThat(acting.asNobody(() -> reading.read(slug)).html()).contains("First words");
        acting.asAdmin(() -> {
            editing.sendToReview(id);
            editing.publish(id);
        });
        assertThat(acting.asNobody(() -> reading.read(slug)).html()).contains("Second words");
        assertThat(acting.asNobody(() -> reading.readRevision(slug, 1)).html()).contains("First words");
        assertThat(acting.asNobody(() -> reading.history(slug))).extracting(ReadingService.RevisionRow::state)
            .containsExactly(Revision.State.PUBLISHED, Revision.State.REPLACED);
    }

    @Test
    void two_editors_at_once_and_the_second_loses_nothing_silently() throws Exception {
        long id = begun(aSlug(), "Words", Audience.PUBLIC);
        PageForm first = acting.asAdmin(() -> editing.desk(id).form());
        PageForm second = acting.asAdmin(() -> editing.desk(id).form());
        first.setBody("First");
        acting.asAdmin(() -> editing.save(id, first));
        second.setBody("Second");

        assertThatThrownBy(() -> acting.asAdmin(() -> editing.save(id, second))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(acting.asAdmin(() -> editing.desk(id)).form().getBody()).isEqualTo("First");
    }

    @Test
    void two_who_revise_at_the_same_moment_leave_one_draft() throws Exception {
        long id = published(aSlug(), "Words", Audience.PUBLIC);
        AccountId admin = world.admin();

        List<Outcome> outcomes = atOnce.overlapping(current.actorOf(admin), () -> editing.revise(id), current.actorOf(admin), () -> editing.revise(id));

        assertThat(outcomes).hasSize(2);
        assertThat(acting.asAdmin(() -> editing.desk(id)).revision()).isEqualTo(2);
    }

    @Test
    void an_address_once_given_leads_to_its_page_for_ever() throws Exception {
        String old = aSlug();
        long id = published(old, "Words", Audience.PUBLIC);
        String slug = aSlug();
        acting.asAdmin(() -> editing.move(id, slug));

        assertThat(acting.asNobody(() -> reading.read(old)).slug()).isEqualTo(slug);
        assertThatThrownBy(() -> begun(old, "Other", Audience.PUBLIC)).isInstanceOf(AddressTaken.class);

        String heir = aSlug();
        published(heir, "Heir", Audience.PUBLIC);
        acting.asAdmin(() -> editing.archive(id, heir));
        assertThat(acting.asNobody(() -> reading.read(old)).slug()).isEqualTo(heir);
    }

    @Test
    void a_page_that_was_taken_away_says_so_and_shows_nothing() throws Exception {
        String slug = aSlug();
        long id = published(slug, "Not any more", Audience.PUBLIC);
        acting.asAdmin(() -> editing.archive(id, null));

        PageView gone = acting.asNobody(() -> reading.read(slug));
        assertThat(gone.archived()).isTrue();
        assertThat(gone.html()).isEmpty();
        acting.asAdmin(() -> editing.restore(id));
        assertThat(acting.asNobody(() -> reading.read(slug)).html()).contains("Not any more");
    }

    @Test
    void a_page_without_words_is_not_sent_to_be_read() throws Exception {
        long id = begun(aSlug(), "", Audience.PUBLIC);

        assertThatThrownBy(() -> acting.asAdmin(() -> editing.sendToReview(id))).isInstanceOf(PageIncomplete.class);
    }

    @Test
    void somebody_has_one_voice_and_may_change_their_mind() throws Exception {
        String slug = aSlug();
        published(slug, "Words", Audience.PUBLIC);
        AccountId asha = world.anAccount("Asha");
        acting.as(asha, () -> reading.judge(slug, true));
        acting.as(asha, () -> reading.judge(slug, false));

        PageView page = acting.as(asha, () -> reading.read(slug));
        assertThat(page.judged()).isEqualTo(1);
        assertThat(page.helped()).isZero();
        atOnce.overlapping(current.actorOf(world.anAccount("Ben")), () -> reading.judge(slug, true), current.actorOf(asha), () -> reading.judge(slug, true));
        assertThat(acting.as(asha, () -> reading.read(slug)).judged()).isEqualTo(2);
    }

    @Test
    void search_finds_what_is_published_for_the_reader_and_forgives() throws Exception {
        String word = "quokka" + aSlug().replaceAll("[^a-z]", "x");
        String slug = aSlug();
        begun(slug, "The " + word + " is a draft", Audience.PUBLIC);
        String open = aSlug();
        published(open, "The " + word + " is open", Audience.PUBLIC);
        String closed = aSlug();
        published(closed, "The " + word + " is for those who run it", Audience.PROGRAMME);

        assertThat(acting.asNobody(() -> finding.find(word, null))).extracting(FindingService.Hit::link).containsExactly("/handbook/page.xhtml?slug=" + open);
        assertThat(acting.asAdmin(() -> finding.find(word, null))).hasSize(2);
        assertThat(acting.as(world.anAccount("Asha", Role.ASSOCIATE), () -> finding.find("what if my plcement falls through", null)).stream().limit(3))
            .extracting(FindingService.Hit::link).contains("/handbook/page.xhtml?slug=what-if-my-placement-falls-through");
        assertThat(acting.asNobody(() -> finding.find("user focus", "skill"))).extracting(FindingService.Hit::link).contains("/skills/skill.xhtml?key=user-focus");
        assertThat(acting.asNobody(() -> finding.find("  ", null))).isEmpty();
    }

    @Test
    void a_question_is_settled_once_and_who_asked_hears_of_it() throws Exception {
        AccountId asha = world.anAccount("Asha", Role.ASSOCIATE);
        acting.as(asha, () -> questions.ask("Where do I park my bicycle?"));
        QuestionRow asked = acting.as(asha, () -> questions.mine()).get(0);
        assertThat(acting.as(world.anAccount("Ben"), () -> questions.mine())).isEmpty();

        acting.asAdmin(() -> questions.answer(asked.id(), "can-i-work-part-time", "See there."));

        assertThat(acting.as(asha, () -> questions.mine()).get(0).state()).isEqualTo(Question.State.ANSWERED);
        assertThat(world.lettersAbout("handbook.answered", asha, "question-" + asked.id())).isEqualTo(1);
        assertThatThrownBy(() -> acting.asAdmin(() -> questions.decline(asked.id(), "No"))).isInstanceOf(QuestionNotOpen.class);
        assertThatThrownBy(() -> acting.asAdmin(() -> questions.answer(asked.id(), "no-such-page", ""))).isInstanceOf(NotPermitted.class);
    }

    private long published(String slug, String body, Audience audience) throws Exception {
        long id = begun(slug, body, audience);
        acting.asAdmin(() -> {
            editing.sendToReview(id);
            editing.publish(id);
        });
        assertThat(acting.asAdmin(() -> editing.desk(id)).row().state()).isEqualTo(Page.State.PUBLISHED);
        return id;
    }

    private long begun(String slug, String body, Audience audience) throws Exception {
        return acting.asAdmin(() -> {
            PageForm form = editing.blank();
            form.setSlug(slug);
            form.setTitle("Title of " + slug);
            form.setSummary("Summary.");
            form.setBody(body);
            form.setChapter("about");
            form.setAudience(audience);
            return editing.begin(form);
        });
    }

    private String aSlug() {
        return world.aCode("t").toLowerCase(Locale.ROOT);
    }
}

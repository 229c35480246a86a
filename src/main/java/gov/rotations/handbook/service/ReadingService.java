package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Collection;
import gov.rotations.handbook.PageJudged;
import gov.rotations.handbook.SafeMarkdown;
import gov.rotations.handbook.entity.Page;
import gov.rotations.handbook.entity.Revision;
import gov.rotations.handbook.entity.Vote;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reading pages. Everybody finds those that are for them; the others look as if they did not exist. */
@Stateless
@PermitAll
public class ReadingService {

    private static final int WORDS_A_MINUTE = 220;

    /** A chapter with the pages of it that the reader may read. */
    public record ChapterView(String key, String title, String intro, List<PageRow> pages) {
    }

    /** One revision in the history of a page. */
    public record RevisionRow(int number, Revision.State state, String title, String author, String note, java.time.Instant madeAt) {
    }

    /** A page among others on paper. @param html safe to be shown as it is */
    public record PrintedPage(String title, String summary, String html, String author, String licence, String origin) {

        private static PrintedPage of(Revision.Words words) {
            return new PrintedPage(words.title(), words.summary(), SafeMarkdown.html(words.body()), words.author(), words.licence(), words.origin());
        }
    }

    @Inject
    private Pages pages;

    @Inject
    private Chapters chapters;

    @Inject
    private ThanksGiven thanks;

    @Inject
    private Frameworks frameworks;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The contents of a collection in reading order; chapters without a page for the reader are left out. */
    public List<ChapterView> contents(Collection collection) {
        List<Page> readable = pages.published(collection, audiences());
        return chapters.of(collection).stream().map(chapter -> new ChapterView(chapter.key(), chapter.title(), chapter.intro(),
                readable.stream().filter(page -> page.chapter().equals(chapter.key())).map(page -> row(page)).toList()))
            .filter(chapter -> !chapter.pages().isEmpty()).toList();
    }

    /** The page an address leads to, be it its address of today or one it had. */
    public PageView read(String slug) {
        Page page = at(slug);
        return view(page, pages.revision(page.id(), page.live()).orElseThrow());
    }

    /** Everything of a collection on one page, to print. */
    public List<PrintedPage> readAll(Collection collection) {
        Map<Long, Revision.Words> words = pages.live().stream().collect(Collectors.toMap(Revision::page, Revision::words));
        return pages.published(collection, audiences()).stream().map(page -> PrintedPage.of(words.get(page.id()))).toList();
    }

    /** What readers have seen of a page over time; drafts are not among it. */
    public List<RevisionRow> history(String slug) {
        return pages.revisions(at(slug).id()).stream().filter(revision -> revision.state() == Revision.State.PUBLISHED || revision.state() == Revision.State.REPLACED)
            .map(revision -> new RevisionRow(revision.number(), revision.state(), revision.title(), revision.words().author(), revision.note(), revision.madeAt())).toList();
    }

    /** The page as it was in one of its published revisions. It stays hidden from those the page is hidden from. */
    public PageView readRevision(String slug, int number) {
        Page page = at(slug);
        Revision revision = pages.revision(page.id(), number)
            .filter(one -> one.state() == Revision.State.PUBLISHED || one.state() == Revision.State.REPLACED)
            .filter(one -> audiences().contains(one.audience()))
            .orElseThrow(() -> new NotPermitted("revision:" + slug + "/" + number));
        return view(page, revision);
    }

    /** Names of those whose suggestions the page has taken over. */
    public List<String> thanks(String slug) {
        return thanks.on(at(slug).id());
    }

    /** Says whether a page helped; somebody who says it again has changed their mind. */
    @AllowedTo
    public void judge(String slug, boolean helpful) {
        Page page = at(slug);
        AccountId me = actor.get().account();
        Optional<Vote> before = pages.vote(page.id(), me);
        before.ifPresentOrElse(vote -> vote.change(helpful), () -> pages.add(new Vote(page.id(), me, helpful)));
        facts.fire(new PageJudged(page.id(), helpful));
    }

    private Page at(String slug) {
        return pages.at(slug, audiences()).orElseThrow(() -> new NotPermitted("page:" + slug));
    }

    private Set<Audience> audiences() {
        return Audience.of(actor.find().orElse(null));
    }

    private PageView view(Page page, Revision revision) {
        Revision.Words words = revision.words();
        boolean archived = page.state() == Page.State.ARCHIVED;
        List<Page> order = pages.published(page.collection(), audiences());
        int here = IntStream.range(0, order.size()).filter(at -> order.get(at).id().equals(page.id())).findFirst().orElse(-1);
        Boolean vote = actor.find().map(Actor::account).flatMap(me -> pages.vote(page.id(), me)).map(Vote::isHelpful).orElse(null);
        long helped = pages.votes(page.id(), true);
        return new PageView(page.id(), page.collection(), page.slug(), chapters.find(words.chapter()).map(Chapters.Chapter::title).orElse(""),
            words.title(), words.summary(), archived ? "" : SafeMarkdown.html(words.body()), archived, words.audience(), words.readers(), skills(words.skills()),
            words.author(), words.origin(), words.licence(), page.publishedAt(), page.reviewDue(), revision.number(),
            1 + words.body().split("\\s+").length / WORDS_A_MINUTE, here > 0 ? row(order.get(here - 1)) : null,
            here >= 0 && here + 1 < order.size() ? row(order.get(here + 1)) : null, vote, helped, helped + pages.votes(page.id(), false));
    }

    private List<PageView.SkillTag> skills(String keys) {
        Optional<FrameworkText> framework = frameworks.current();
        return Arrays.stream(keys.split(",")).map(String::strip).flatMap(key -> framework.flatMap(text -> text.findSkill(key)).stream())
            .map(skill -> new PageView.SkillTag(skill.key(), skill.title())).toList();
    }

    private PageRow row(Page page) {
        return new PageRow(page.id(), page.slug(), page.title(), page.summary(), page.state(), page.audience(), page.reviewDue(),
            page.reviewDue() != null && page.reviewDue().isBefore(LocalDate.now(clock)), null, 0, 0);
    }
}

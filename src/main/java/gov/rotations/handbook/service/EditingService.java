package gov.rotations.handbook.service;

import gov.rotations.handbook.AddressTaken;
import gov.rotations.handbook.Collection;
import gov.rotations.handbook.PageArchived;
import gov.rotations.handbook.PageConfirmed;
import gov.rotations.handbook.PageDraftDropped;
import gov.rotations.handbook.PageDrafted;
import gov.rotations.handbook.PageMoved;
import gov.rotations.handbook.PageNotReady;
import gov.rotations.handbook.PagePublished;
import gov.rotations.handbook.PageRestored;
import gov.rotations.handbook.PageReworded;
import gov.rotations.handbook.PageSentBack;
import gov.rotations.handbook.PageSentToReview;
import gov.rotations.handbook.PagesShipped;
import gov.rotations.handbook.SafeMarkdown;
import gov.rotations.handbook.entity.Address;
import gov.rotations.handbook.entity.Page;
import gov.rotations.handbook.entity.Revision;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writing pages. What readers see stays as it is while the next revision is written and read by somebody. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.EDITOR})
public class EditingService {

    /** A chapter to choose. */
    public record ChapterChoice(String key, String title, Collection collection) {
    }

    /** A page at work. @param open the revision being written, or null @param preview how that would look @param comments whether it takes them */
    public record Desk(PageRow row, PageForm form, Revision.State open, int revision, String preview, boolean comments) {
    }

    @Inject
    private Pages pages;

    @Inject
    private StarterPages starters;

    @Inject
    private Chapters chapters;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** All pages of a collection, whatever their state. */
    public List<PageRow> pages(Collection collection) {
        return pages.all(collection).stream().map(this::row).toList();
    }

    public List<ChapterChoice> chapters() {
        return java.util.Arrays.stream(Collection.values()).flatMap(collection -> chapters.of(collection).stream())
            .map(chapter -> new ChapterChoice(chapter.key(), chapter.title(), chapter.collection())).toList();
    }

    /** What a new page starts with. */
    public PageForm blank() {
        PageForm form = new PageForm();
        form.setAuthor(actor.get().name());
        form.setLicence(chapters.licence());
        form.setOrigin("Written for this programme.");
        return form;
    }

    /** Begins a page that nobody sees yet. */
    public long begin(PageForm form) {
        if (pages.address(form.getSlug()).isPresent()) {
            throw new AddressTaken(form.getSlug());
        }
        Revision.Words words = form.words();
        Page page = pages.add(new Page(form.getCollection(), words.chapter(), pages.lastPosition(form.getCollection()) + 1, form.getSlug(), words.title()));
        pages.add(new Revision(page.id(), 1, words, clock.instant()));
        facts.fire(new PageDrafted(page.id(), 1));
        return page.id();
    }

    public Desk desk(long id) {
        Page page = pages.get(id);
        Optional<Revision> open = pages.open(id);
        Revision shown = open.or(() -> pages.revision(id, page.live())).or(() -> pages.revisions(id).stream().findFirst()).orElseThrow();
        return new Desk(row(page), PageForm.of(page.collection(), page.slug(), shown), open.map(Revision::state).orElse(null), shown.number(),
            SafeMarkdown.html(shown.words().body()), page.takesComments());
    }

    /** Begins the next revision of a page, saying what readers see today. */
    public void revise(long id) {
        Page page = pages.lock(id);
        List<Revision> all = pages.revisions(id);
        if (all.stream().anyMatch(Revision::isOpen)) {
            throw new ChangedMeanwhile();
        }
        Revision from = pages.revision(id, page.live()).orElse(all.get(0));
        Revision next = pages.add(new Revision(id, all.get(0).number() + 1, from.words(), clock.instant()));
        facts.fire(new PageDrafted(id, next.number()));
    }

    /** Keeps what was typed, unless somebody else has kept something since the form was read. */
    public void save(long id, PageForm form) {
        Revision open = open(id);
        if (open.version() != form.getVersion()) {
            throw new ChangedMeanwhile();
        }
        open.rewrite(form.words(), form.getNote());
        facts.fire(new PageReworded(id, open.number()));
    }

    public void sendToReview(long id) {
        Revision open = open(id);
        open.sendToReview();
        facts.fire(new PageSentToReview(id, open.number()));
    }

    public void sendBack(long id) {
        Revision open = open(id);
        open.sendBack();
        facts.fire(new PageSentBack(id, open.number()));
    }

    public void drop(long id) {
        Revision open = open(id);
        open.drop();
        facts.fire(new PageDraftDropped(id, open.number()));
    }

    /** Shows the revision to readers instead of the one they saw. */
    public void publish(long id) {
        Page page = pages.lock(id);
        Revision open = open(id);
        pages.revision(id, page.live()).ifPresent(Revision::replace);
        open.publish();
        page.show(open, clock.instant(), LocalDate.now(clock));
        facts.fire(new PagePublished(id, open.number()));
    }

    /** Takes a page away. @param successor address of the page its addresses lead to from now on, or null */
    public void archive(long id, String successor) {
        Page page = pages.lock(id);
        page.archive();
        if (successor != null && !successor.isBlank()) {
            Page other = pages.get(pages.address(successor.strip()).map(Address::page).orElseThrow(() -> new NotPermitted("page:" + successor)));
            if (other.state() != Page.State.PUBLISHED) {
                throw new PageNotReady(other.state(), Page.State.PUBLISHED);
            }
            pages.leadOn(id, other.id());
        }
        facts.fire(new PageArchived(id));
    }

    public void restore(long id) {
        Page page = pages.lock(id);
        page.restore(LocalDate.now(clock));
        pages.address(page.slug()).ifPresent(address -> address.leadTo(id));
        facts.fire(new PageRestored(id));
    }

    /** Gives a page another address; the old one goes on leading to it. */
    public void move(long id, String slug) {
        Page page = pages.lock(id);
        Optional<Address> taken = pages.address(slug);
        if (taken.filter(address -> address.page() != id).isPresent()) {
            throw new AddressTaken(slug);
        }
        if (taken.isEmpty()) {
            pages.add(new Address(slug, id));
        }
        page.moveTo(slug);
        facts.fire(new PageMoved(id, slug));
    }

    /** Somebody has read it again and it still holds. */
    public void confirm(long id) {
        pages.lock(id).confirm(LocalDate.now(clock));
        facts.fire(new PageConfirmed(id));
    }

    /** Loads the pages that come with the product, unless there are any. */
    public void ship() {
        if (!pages.isEmpty()) {
            return;
        }
        List<StarterPages.Starter> all = starters.all();
        for (int position = 0; position < all.size(); position++) {
            StarterPages.Starter one = all.get(position);
            Page page = pages.add(new Page(one.collection(), one.words().chapter(), position + 1, one.slug(), one.words().title()));
            Revision first = pages.add(new Revision(page.id(), 1, one.words(), clock.instant()));
            first.sendToReview();
            first.publish();
            page.show(first, clock.instant(), LocalDate.now(clock));
        }
        facts.fire(new PagesShipped(all.size()));
    }

    private Revision open(long id) {
        pages.get(id);
        return pages.open(id).orElseThrow(ChangedMeanwhile::new);
    }

    private PageRow row(Page page) {
        long helped = pages.votes(page.id(), true);
        return new PageRow(page.id(), page.slug(), page.title(), page.summary(), page.state(), page.audience(), page.reviewDue(),
            page.state() == Page.State.PUBLISHED && page.reviewDue() != null && page.reviewDue().isBefore(LocalDate.now(clock)),
            pages.open(page.id()).map(Revision::state).orElse(null), helped, helped + pages.votes(page.id(), false));
    }
}

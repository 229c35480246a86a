package gov.rotations.handbook.service;

import gov.rotations.handbook.AlreadyReported;
import gov.rotations.handbook.Audience;
import gov.rotations.handbook.CommentLength;
import gov.rotations.handbook.CommentRemoved;
import gov.rotations.handbook.CommentReported;
import gov.rotations.handbook.CommentReworded;
import gov.rotations.handbook.CommentWritten;
import gov.rotations.handbook.CommentsClosed;
import gov.rotations.handbook.PageTakenAway;
import gov.rotations.handbook.TooManyComments;
import gov.rotations.handbook.entity.Comment;
import gov.rotations.handbook.entity.CommentReport;
import gov.rotations.handbook.entity.Page;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Typed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Comments below a page, for those who are signed in and may read the page; for everybody else neither exists. A comment
 * is plain text and search never finds it.
 */
@Stateless
@AllowedTo
public class CommentService {

    /** How many stand on one page of the list. */
    public static final int SIZE = 50;

    private static final int MOST = 10;

    private static final Duration IN = Duration.ofMinutes(10);

    private static final int LONGEST = 1000;

    /** Control signs, signs without a width, and those that turn the direction of what follows. */
    private static final String UNSEEN = "[\\p{Cc}\\u200b\\ufeff\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]";

    /** What stands below a page. @param open whether one may write */
    public record Discussion(long page, boolean open, List<CommentRow> rows, long total) {
    }

    /** One comment by itself. @param slug of its page @param version to be named when it is changed */
    public record Single(CommentRow row, String slug, String title, long version, boolean reported) {
    }

    @Inject
    private Comments comments;

    @Inject
    private Pages pages;

    @Inject
    private AccountBook accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @param number of the page of the list, from 1 */
    public Discussion below(String slug, int number) {
        Page page = pages.at(slug, Audience.of(actor.get())).orElseThrow(() -> new NotPermitted("page:" + slug));
        if (page.state() == Page.State.ARCHIVED) {
            return new Discussion(page.id(), false, List.of(), 0);
        }
        List<Comment> found = comments.on(page.id(), (Math.max(1, number) - 1) * SIZE, SIZE);
        return new Discussion(page.id(), page.takesComments(), rows(found), comments.countOn(page.id()));
    }

    public Single read(long id) {
        Comment comment = comments.get(id);
        Page page = readable(comment.page());
        CommentRow row = rows(List.of(comment)).get(0);
        if (comment.state() == Comment.State.REMOVED || page.state() == Page.State.ARCHIVED && !row.own()) {
            throw new NotPermitted("comment:" + id);
        }
        return new Single(row, page.slug(), page.title(), comment.version(), comments.isReportedBy(actor.get().account(), id));
    }

    /** @param page its id; the page may have another address by now */
    public void write(long page, String words) {
        Page on = readable(page);
        if (on.state() == Page.State.ARCHIVED) {
            throw new PageTakenAway();
        }
        if (!on.takesComments()) {
            throw new CommentsClosed();
        }
        AccountId me = actor.get().account();
        accounts.oneAtATime(me);
        Instant now = clock.instant();
        if (comments.writtenBy(me, now.minus(IN)) >= MOST) {
            throw new TooManyComments(MOST, IN.toMinutes());
        }
        Comment written = comments.add(new Comment(page, me, plain(words), now));
        facts.fire(new CommentWritten(written.id()));
    }

    /** Changes one's own words while they are fresh. */
    public void reword(long id, long version, String words) {
        Comment comment = own(id);
        if (comment.version() != version) {
            throw new ChangedMeanwhile();
        }
        comment.reword(plain(words), clock.instant());
        facts.fire(new CommentReworded(id));
    }

    public void remove(long id) {
        own(id).remove();
        facts.fire(new CommentRemoved(id));
    }

    /** Asks an editor to look at it. @param why may be left out */
    public void report(long id, String why) {
        Comment comment = comments.lock(id);
        readable(comment.page());
        AccountId me = actor.get().account();
        if (comment.author().equals(me)) {
            throw new NotPermitted("comment:" + id);
        }
        if (comments.isReportedBy(me, id)) {
            throw new AlreadyReported();
        }
        comment.report();
        comments.add(new CommentReport(id, me, Typed.orNull(why), clock.instant()));
        facts.fire(new CommentReported(id));
    }

    private Comment own(long id) {
        Comment comment = comments.lock(id);
        readable(comment.page());
        if (!comment.author().equals(actor.get().account())) {
            throw new NotPermitted("comment:" + id);
        }
        return comment;
    }

    private Page readable(long id) {
        Page page = pages.get(id);
        if (page.state() == Page.State.UNPUBLISHED || !Audience.of(actor.get()).contains(page.audience())) {
            throw new NotPermitted("page:" + id);
        }
        return page;
    }

    /** The words as they are kept: line breaks of one kind, and no signs that nobody sees. */
    private static String plain(String words) {
        String plain = words == null ? "" : words.replace("\r\n", "\n").replaceAll(UNSEEN, "").strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new CommentLength(LONGEST);
        }
        return plain;
    }

    private List<CommentRow> rows(List<Comment> found) {
        AccountId me = actor.get().account();
        Map<AccountId, AccountBook.Card> people = accounts.of(found.stream().map(Comment::author).distinct().toList());
        return found.stream().map(one -> {
            boolean own = one.author().equals(me);
            boolean shown = own || one.state().isRead();
            return new CommentRow(one.id(), shown ? people.get(one.author()).name() : "", shown ? one.words() : "", one.state().isRead() ? Comment.State.VISIBLE : one.state(),
                one.writtenAt(), one.changedAt() != null, own, own && one.mayBeChanged(clock.instant()), own ? one.reason() : null);
        }).toList();
    }
}

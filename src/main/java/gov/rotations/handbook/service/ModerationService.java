package gov.rotations.handbook.service;

import gov.rotations.handbook.CommentHidden;
import gov.rotations.handbook.CommentKept;
import gov.rotations.handbook.CommentRestored;
import gov.rotations.handbook.PageClosedForComments;
import gov.rotations.handbook.PageOpenedForComments;
import gov.rotations.handbook.entity.Comment;
import gov.rotations.handbook.entity.CommentReport;
import gov.rotations.handbook.entity.Page;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Editors look at comments that were reported, and decide with a reason whether they stay. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.EDITOR})
public class ModerationService {

    /** How many stand on one page of the list. */
    public static final int SIZE = 50;

    /** One comment on the desk. @param reports how many asked @param whys what they said about it, some say nothing */
    public record DeskRow(long id, String author, String words, Comment.State state, Instant writtenAt, String slug, String page, int reports,
        List<String> whys, String reason, Instant settledAt) {
    }

    /** What lies on the desk. */
    public record Desk(List<DeskRow> rows, long total) {
    }

    @Inject
    private Comments comments;

    @Inject
    private Pages pages;

    @Inject
    private AccountBook accounts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** How many comments wait for an editor. */
    public long waiting() {
        return comments.countIn(Comment.State.REPORTED);
    }

    /** @param number of the page of the list, from 1 */
    public Desk desk(Comment.State state, int number) {
        List<Comment> found = comments.in(state, (Math.max(1, number) - 1) * SIZE, SIZE);
        Map<AccountId, AccountBook.Card> people = accounts.of(found.stream().map(Comment::author).distinct().toList());
        Map<Long, Page> on = pages.of(found.stream().map(Comment::page).distinct().toList());
        Map<Long, List<CommentReport>> reports = comments.reportsOn(found.stream().map(Comment::id).toList()).stream()
            .collect(Collectors.groupingBy(CommentReport::comment));
        return new Desk(found.stream().map(one -> {
            List<CommentReport> said = reports.getOrDefault(one.id(), List.of());
            return new DeskRow(one.id(), people.get(one.author()).name(), one.words(), one.state(), one.writtenAt(), on.get(one.page()).slug(),
                on.get(one.page()).title(), said.size(), said.stream().map(CommentReport::reason).filter(Objects::nonNull).toList(), one.reason(), one.settledAt());
        }).toList(), comments.countIn(state));
    }

    /** Nobody but its author and editors reads it any more; the author hears why. */
    public void hide(long id, String why) {
        comments.lock(id).hide(why.strip(), clock.instant());
        facts.fire(new CommentHidden(id));
    }

    /** It stays, or comes back. */
    public void keep(long id, String why) {
        Comment comment = comments.lock(id);
        boolean wasHidden = comment.state() == Comment.State.HIDDEN;
        comment.keep(why.strip(), clock.instant());
        facts.fire(wasHidden ? new CommentRestored(id) : new CommentKept(id));
    }

    /** Whether readers may comment on a page from now on. */
    public void takeComments(long page, boolean may) {
        pages.lock(page).takeComments(may);
        facts.fire(may ? new PageOpenedForComments(page) : new PageClosedForComments(page));
    }
}

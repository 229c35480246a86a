package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.NoticePublished;
import gov.rotations.handbook.NoticeReworded;
import gov.rotations.handbook.NoticeTakenDown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The notices of this node, kept in memory because every page asks for them. It looks at most every five seconds whether
 * the database says something else, and at once after something was changed on this node.
 */
@ApplicationScoped
public class NoticeBoard {

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private static final Comparator<NoticeView> URGENT_FIRST = Comparator.comparing(NoticeView::kind);

    /** What was read, and when. */
    private record Board(List<NoticeView> notices, Instant readAt) {
    }

    @Inject
    private NoticesKept notices;

    @Inject
    private Clock clock;

    private volatile Board board = new Board(List.of(), Instant.MIN);

    /** What stands now for a reader of these audiences, urgent ones first and then the newest. */
    public List<NoticeView> live(Set<Audience> reader) {
        Instant now = clock.instant();
        Board read = board;
        if (read.readAt().isAfter(now) || read.readAt().plus(TRUSTED).isBefore(now)) {
            read = look(now);
        }
        return read.notices().stream().filter(one -> one.isLive(now) && reader.contains(one.audience())).sorted(URGENT_FIRST).toList();
    }

    private Board look(Instant now) {
        Board read = new Board(notices.publishedUntilAfter(now).stream().map(one -> NoticeView.of(one.id(), one.said(), one.wording())).toList(), now);
        board = read;
        return read;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticePublished fact) {
        board = new Board(List.of(), Instant.MIN);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeReworded fact) {
        board = new Board(List.of(), Instant.MIN);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeTakenDown fact) {
        board = new Board(List.of(), Instant.MIN);
    }
}

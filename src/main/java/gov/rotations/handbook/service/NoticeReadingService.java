package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.entity.Dismissal;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which notices stand for whoever reads a page, and putting one away for good. */
@Stateless
@PermitAll
public class NoticeReadingService {

    @Inject
    private NoticesKept notices;

    @Inject
    private NoticeBoard board;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Everything that stands for the reader now, put away or not. */
    public List<NoticeView> live() {
        return board.live(Audience.of(actor.find().orElse(null)));
    }

    /** Which wording of which notice the reader has put away; nothing for strangers. */
    public Map<Long, Integer> putAwayBefore() {
        return actor.find().map(Actor::account).map(me -> notices.dismissals(me, clock.instant()).stream()
            .collect(Collectors.toMap(Dismissal::notice, Dismissal::wording))).orElse(Map.of());
    }

    /** Remembers that the reader has put a notice away, as they read it. What does not stand any more needs no remembering. */
    @AllowedTo
    public void putAway(long id, int wording) {
        AccountId me = actor.get().account();
        if (live().stream().anyMatch(one -> one.id() == id)) {
            notices.lock(id);
            notices.dismissal(id, me).ifPresentOrElse(before -> before.upTo(wording), () -> notices.add(new Dismissal(id, me, wording)));
        }
    }
}

package gov.rotations.coaching.service;

import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.entity.Meeting;
import gov.rotations.coaching.entity.PrivateNote;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meetings and what people keep about them for themselves. */
@Dependent
class Meetings {

    @PersistenceContext
    private EntityManager em;

    Meeting add(Meeting meeting) {
        em.persist(meeting);
        em.flush();
        return meeting;
    }

    Meeting get(long id) {
        return Optional.ofNullable(em.find(Meeting.class, id)).orElseThrow(() -> new NotPermitted("meeting:" + id));
    }

    List<Meeting> of(PairingId pairing) {
        return em.createQuery("select m from Meeting m where m.pairing = :pairing order by m.beginsAt desc", Meeting.class)
            .setParameter("pairing", pairing).getResultList();
    }

    /** How often the two of each pairing meet: dates and counts, no word of what was said. */
    Map<PairingId, MeetingTally> tallies() {
        Map<PairingId, MeetingTally> tallies = new HashMap<>();
        em.createQuery("select m.pairing, m.state, m.beginsAt from Meeting m order by m.beginsAt desc", Object[].class)
            .getResultStream().forEach(row -> tallies.merge((PairingId) row[0],
                MeetingTally.of((Meeting.State) row[1], (Instant) row[2]), MeetingTally::plus));
        return tallies;
    }

    /** Pairings that have a time ahead, agreed or proposed. */
    Set<PairingId> ahead(Instant now) {
        return new HashSet<>(em.createQuery("select m.pairing from Meeting m where m.state in :open and m.beginsAt >= :now", PairingId.class)
            .setParameter("open", List.of(Meeting.State.PROPOSED, Meeting.State.PLANNED)).setParameter("now", now).getResultList());
    }

    /** Only ever asked with the author who is acting. */
    Optional<PrivateNote> noteOf(long meeting, AccountId author) {
        return em.createQuery("select n from PrivateNote n where n.meeting = :meeting and n.author = :author", PrivateNote.class)
            .setParameter("meeting", meeting).setParameter("author", author).getResultStream().findFirst();
    }

    void keep(PrivateNote note) {
        em.persist(note);
    }

    void forget(PrivateNote note) {
        em.remove(note);
    }
}

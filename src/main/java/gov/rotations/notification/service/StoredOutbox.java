package gov.rotations.notification.service;

import gov.rotations.faces.SiteFace;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The outbox as rows of the database. The words are put in when the letter is posted, so that it says what was true
 * then; a second letter for the same occasion changes nothing, even when two transactions post it at once.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StoredOutbox implements Outbox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SiteFace face;

    @Inject
    private Clock clock;

    @Override
    public void post(Letter letter) {
        Envelope envelope = Envelope.of(letter, face.getName());
        if (!isPosted(envelope)) {
            insert(letter, envelope);
        }
    }

    private boolean isPosted(Envelope envelope) {
        return em.createQuery("select count(l) from PostedLetter l where l.dedupeKey = :key", Long.class)
            .setParameter("key", envelope.dedupeKey()).getSingleResult() > 0;
    }

    /** An insert that finds the key taken meanwhile leaves the row as it is; a failed insert would undo everything. */
    private void insert(Letter letter, Envelope envelope) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        em.createNativeQuery("""
                insert into notification_letter
                    (account_id, topic, dedupe_key, title, body, link, calendar, state, created_at, due_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'QUEUED', ?8, ?9)
                on duplicate key update dedupe_key = dedupe_key""")
            .setParameter(1, letter.to().value()).setParameter(2, letter.about()).setParameter(3, envelope.dedupeKey())
            .setParameter(4, envelope.title()).setParameter(5, envelope.body())
            .setParameter(6, letter.link()).setParameter(7, letter.calendar())
            .setParameter(8, now).setParameter(9, now).executeUpdate();
    }
}

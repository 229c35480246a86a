package gov.rotations.notification.service;

import gov.rotations.faces.SiteFace;
import gov.rotations.notification.entity.PostedLetter;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The steps of a letter on its way, each in a transaction of its own: a letter is in the hand of one node, and what the
 * mail server has taken is never taken again because a later letter fails.
 */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryService {

    /** After this long in one hand a letter is taken out of it: the node has died. */
    private static final Duration IN_HAND = Duration.ofMinutes(10);

    private static final int AT_ONCE = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountBook accounts;

    @Inject
    private SiteFace face;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "rotations.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** Letters to be sent now, oldest first. */
    public List<Long> due() {
        return inState(PostedLetter.State.QUEUED, clock.instant());
    }

    /** Takes the letter in hand, unless another node was quicker. */
    public Optional<Parcel> take(long id) {
        PostedLetter letter = locked(id);
        if (!letter.isDue(clock.instant())) {
            return Optional.empty();
        }
        letter.take(clock.instant());
        return accounts.find(letter.account()).map(card -> new Parcel(id, face.getName(), card.email(), letter.title(), text(letter), letter.calendar()));
    }

    /** The mail server has it. */
    public void deliver(long id) {
        locked(id).deliver(clock.instant());
    }

    /** The mail server did not take it. */
    public void putBack(long id, String why) {
        locked(id).putBack(clock.instant(), why);
    }

    /** Letters in the hand of a node that has died go back into the queue. */
    public void freeStuck() {
        inState(PostedLetter.State.SENDING, clock.instant().minus(IN_HAND)).stream().map(this::locked)
            .filter(letter -> letter.isStuck(clock.instant().minus(IN_HAND)))
            .forEach(letter -> letter.putBack(clock.instant(), "no word from the node that had it in hand"));
    }

    private List<Long> inState(PostedLetter.State state, Instant until) {
        return em.createQuery("select l.id from PostedLetter l where l.state = :state and l.dueAt <= :until order by l.dueAt, l.id", Long.class)
            .setParameter("state", state).setParameter("until", until).setMaxResults(AT_ONCE).getResultList();
    }

    private PostedLetter locked(long id) {
        return em.find(PostedLetter.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private String text(PostedLetter letter) {
        String link = letter.link() == null ? "" : "\n\n" + baseUrl.replaceAll("/+$", "") + letter.link();
        return letter.body() + link + "\n\n-- \n" + face.getLetterFoot() + "\n";
    }
}

package gov.rotations.notification.service;

import gov.rotations.notification.LetterSentAgain;
import gov.rotations.notification.entity.PostedLetter;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Letters that were given up. An admin sees to whom they were to go and what the mail server said, never what stands in
 * them, and sends them again once that has been put right.
 */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class FailedLettersService {

    /** Most letters listed, and sent again, at once. */
    public static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountBook accounts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public long count() {
        return em.createQuery("select count(l) from PostedLetter l where l.state = :failed", Long.class)
            .setParameter("failed", PostedLetter.State.FAILED).getSingleResult();
    }

    /** The newest first. */
    public List<FailedLetter> failed() {
        List<FailedLetter> found = em.createQuery("""
                select new gov.rotations.notification.service.FailedLetter(l.id, l.account, l.title, l.createdAt, l.fault)
                from PostedLetter l where l.state = :failed order by l.createdAt desc, l.id desc""", FailedLetter.class)
            .setParameter("failed", PostedLetter.State.FAILED).setMaxResults(MOST).getResultList();
        Map<AccountId, AccountBook.Card> people = accounts.of(found.stream().map(FailedLetter::to).collect(Collectors.toSet()));
        return found.stream().map(letter -> letter.addressed(people.get(letter.to()).name(), people.get(letter.to()).email())).toList();
    }

    /** Sends these again; what is no longer given up is left alone. @return how many are on their way */
    public int sendAgain(List<Long> ids) {
        List<PostedLetter> given = ids.stream().map(this::locked).filter(letter -> letter.state() == PostedLetter.State.FAILED).toList();
        given.forEach(letter -> {
            letter.sendAgain(clock.instant());
            facts.fire(new LetterSentAgain(letter.id(), letter.account()));
        });
        return given.size();
    }

    private PostedLetter locked(long id) {
        PostedLetter letter = em.find(PostedLetter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (letter == null) {
            throw new NotPermitted("letter:" + id);
        }
        return letter;
    }
}

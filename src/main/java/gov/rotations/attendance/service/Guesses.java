package gov.rotations.attendance.service;

import gov.rotations.attendance.CodesGuessed;
import gov.rotations.attendance.entity.WrongCodes;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Slows down whoever guesses codes. Who tries from many windows at once is counted in one. */
@Dependent
class Guesses {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Whether a code of this person is looked at; who asks waits until an earlier try of the same person is counted. */
    boolean mayTry(AccountId account) {
        return !locked(account).isPaused(clock.instant());
    }

    void wrong(AccountId account) {
        if (locked(account).note(clock.instant())) {
            facts.fire(new CodesGuessed(account));
        }
    }

    void right(AccountId account) {
        locked(account).forget();
    }

    private WrongCodes locked(AccountId account) {
        if (em.find(WrongCodes.class, account.value()) == null) {
            makeRoom(account);
        }
        WrongCodes codes = em.find(WrongCodes.class, account.value());
        em.refresh(codes, LockModeType.PESSIMISTIC_WRITE);
        return codes;
    }

    private void makeRoom(AccountId account) {
        em.createNativeQuery("""
                insert into attendance_wrong_codes (account_id, tries) values (?1, 0)
                on duplicate key update account_id = account_id""").setParameter(1, account.value()).executeUpdate();
    }
}

package gov.rotations.account.service;

import gov.rotations.account.entity.Account;
import gov.rotations.account.entity.EntryLink;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Single-use links as rows of the database. */
@Dependent
class EntryLinks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Makes the older links of this kind useless and posts a letter with a new one. */
    void send(Account account, EntryLink.Kind kind) {
        revoke(account.id(), kind);
        String token = Tokens.fresh();
        EntryLink link = new EntryLink(account.id(), kind, Tokens.hash(token), clock.instant());
        em.persist(link);
        em.flush();
        outbox.post(letter(account, kind, link.id(), token));
    }

    private static Letter letter(Account account, EntryLink.Kind kind, long link, String token) {
        return switch (kind) {
            case INVITATION -> Letter.to(account.id(), "account.invitation", "link:" + link).with(account.name())
                .linkingTo("/account/invitation.xhtml?token=" + token);
            case PASSWORD_RESET -> Letter.to(account.id(), "account.newPassword", "link:" + link).with(account.name())
                .linkingTo("/account/new-password.xhtml?token=" + token);
        };
    }

    void revoke(AccountId account, EntryLink.Kind kind) {
        of(account, kind).forEach(link -> link.revoke(clock.instant()));
    }

    /** A password was chosen: no link of the account opens anything any more. */
    void revokeAll(AccountId account) {
        revoke(account, EntryLink.Kind.INVITATION);
        revoke(account, EntryLink.Kind.PASSWORD_RESET);
    }

    /** The open link with this token. */
    Optional<EntryLink> findOpen(String token, EntryLink.Kind kind) {
        return found(token, kind, LockModeType.NONE);
    }

    /** The open link with this token, locked: of two who come with it at once the second finds it used. */
    Optional<EntryLink> takeOpen(String token, EntryLink.Kind kind) {
        return found(token, kind, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<EntryLink> found(String token, EntryLink.Kind kind, LockModeType lock) {
        return em.createQuery("select l from EntryLink l where l.tokenHash = :hash and l.kind = :kind", EntryLink.class)
            .setParameter("hash", Tokens.hash(token == null ? "" : token)).setParameter("kind", kind).setLockMode(lock)
            .getResultStream().findFirst().filter(link -> link.isOpen(clock.instant()));
    }

    /** The newest link of this kind. */
    Optional<EntryLink> newest(AccountId account, EntryLink.Kind kind) {
        List<EntryLink> links = of(account, kind);
        return links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
    }

    private List<EntryLink> of(AccountId account, EntryLink.Kind kind) {
        return em.createQuery("select l from EntryLink l where l.account = :account and l.kind = :kind order by l.id", EntryLink.class)
            .setParameter("account", account).setParameter("kind", kind).getResultList();
    }
}

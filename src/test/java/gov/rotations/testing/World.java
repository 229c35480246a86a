package gov.rotations.testing;

import gov.rotations.account.entity.Account;
import gov.rotations.audit.entity.AuditLine;
import gov.rotations.security.AccountId;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** The world of the tests, built once: people who exist before the story begins. Every call makes new ones. */
@ApplicationScoped
@Transactional
public class World {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Grants grants;

    /** An active account with these roles for the whole programme. */
    public AccountId anAccount(String name, Role... roles) {
        Account account = new Account(anAddress(name), name);
        account.choosePassword("no password opens this account");
        em.persist(account);
        em.flush();
        for (Role role : roles) {
            grants.give(account.id(), role, null);
        }
        return account.id();
    }

    /** An active account with a role for one thing, for example a contact of one department. */
    public AccountId anAccount(String name, Role role, long scope) {
        AccountId account = anAccount(name);
        grants.give(account, role, scope);
        return account;
    }

    public AccountId admin() {
        return anAccount("Ada Admin", Role.PROGRAMME_ADMIN);
    }

    /** An address nobody else has. */
    public String anAddress(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "." + NEXT.incrementAndGet() + "@tests.rotations.test";
    }

    /** A short code nobody else has, for example {@code D4F2K1}. */
    public String aCode(String start) {
        return start + Long.toString(NEXT.incrementAndGet(), 36).toUpperCase(Locale.ROOT);
    }

    /** Writes the moment and reads it back in another persistence context. */
    public Instant momentKept(Instant moment) {
        AuditLine line = new AuditLine(moment, null, "a test").of("MomentKept", "", "", "");
        em.persist(line);
        em.flush();
        em.clear();
        return em.createQuery("select l.at from AuditLine l where l.id = :id", Instant.class).setParameter("id", line.id()).getSingleResult();
    }

    /** How often the audit has noted this fact about this thing. */
    public long timesNoted(String fact, String subject) {
        return em.createQuery("select count(l) from AuditLine l where l.fact = :fact and l.subject = :subject", Long.class)
            .setParameter("fact", fact).setParameter("subject", subject).getSingleResult();
    }

    /** How many letters on this topic and occasion somebody has got. */
    public long lettersAbout(String topic, AccountId to, String occasion) {
        return ((Number) em.createNativeQuery("select count(*) from notification_letter where dedupe_key = ?1")
            .setParameter(1, topic + "/" + to + "/" + occasion).getSingleResult()).longValue();
    }
}

package gov.rotations.account.service;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Passwords as Argon2id hashes, with OWASP's setting of 19 MiB, two passes and one lane. At most four are worked on at
 * once, so that a flood of sign-ins cannot take all memory.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private final Semaphore atOnce = new Semaphore(4);

    public String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            atOnce.release();
        }
    }

    /** A null hash (no such account, no password yet) costs the same time as a wrong password and is always false. */
    public boolean matches(String password, String hash) {
        if (hash == null) {
            hash(password);
            return false;
        }
        atOnce.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(ARGON2ID);
        } finally {
            atOnce.release();
        }
    }
}

package gov.rotations.handbook.web;

import gov.rotations.security.AccountId;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which notices have been put away in this session; what somebody has put away before is read once. */
@SessionScoped
public class PutAway implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Long, Integer> wordings = new HashMap<>();
    private AccountId reader;

    /** Whether it has been read yet what this person has put away before; somebody may sign in while the session lasts. */
    synchronized boolean knows(AccountId who) {
        return who == null || Objects.equals(reader, who);
    }

    synchronized void learn(AccountId who, Map<Long, Integer> before) {
        reader = who;
        before.forEach(this::add);
    }

    synchronized void add(Long notice, int wording) {
        wordings.merge(notice, wording, Math::max);
    }

    synchronized boolean holds(Long notice, int wording) {
        return wordings.getOrDefault(notice, 0) >= wording;
    }
}

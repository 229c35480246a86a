package gov.rotations.account.service;

import gov.rotations.account.entity.Account;
import gov.rotations.account.entity.EntryLink;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An account as its page shows it.
 *
 * @param locked until when, after repeated wrong passwords, or null
 * @param invitation state of the newest invitation, or null
 * @param expiresAt when that invitation ends, or null
 */
public record PersonView(long id, String name, String email, Account.State state, Instant locked, EntryLink.State invitation,
    Instant expiresAt, List<HeldRole> roles) implements Serializable {

    public boolean isInvited() {
        return state == Account.State.INVITED;
    }

    public boolean isDisabled() {
        return state == Account.State.DISABLED;
    }

    public boolean isInvitationOpen() {
        return isInvited() && invitation == EntryLink.State.OPEN;
    }
}

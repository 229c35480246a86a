package gov.rotations.account.service;

import gov.rotations.security.AccountId;
import java.io.Serializable;

/**
 * Who a session belongs to. A small serialisable value of our own, so that another node can carry the session on.
 *
 * @param stamp changes with the password: sessions begun with an older one are over
 */
public record SignedIn(AccountId account, String stamp) implements Serializable {

    /** The name under which a session keeps it. */
    public static final String ATTRIBUTE = "gov.rotations.signedIn";
}

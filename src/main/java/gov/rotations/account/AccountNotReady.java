package gov.rotations.account;

import gov.rotations.shared.Refusal;

/** The account is in a state in which this cannot be done. */
public class AccountNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param state the state it is in */
    public AccountNotReady(Enum<?> state) {
        super(state);
    }
}

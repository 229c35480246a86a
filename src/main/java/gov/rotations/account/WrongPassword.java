package gov.rotations.account;

import gov.rotations.shared.Refusal;
import jakarta.ejb.ApplicationException;

/** The present password was not right, or was tried too often. Nothing is undone, so that the attempt stays counted. */
@ApplicationException(rollback = false)
public class WrongPassword extends Refusal {

    private static final long serialVersionUID = 1L;
}

package planted.gov.rotations.cohort.service;

import gov.rotations.account.entity.Account;

/** Takes another feature's entity out of its room. */
class BreaksIntoARoom {

    private Account account;
}

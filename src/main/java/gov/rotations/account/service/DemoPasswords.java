package gov.rotations.account.service;

import gov.rotations.account.entity.Account;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.DemoMode;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Opens the demo accounts with the password that the sign-in page shows; outside demo mode it does nothing but refuse. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class DemoPasswords {

    @Inject
    private DemoMode demoMode;

    @Inject
    private StoredAccounts accounts;

    @Inject
    private Passwords passwords;

    public void open(AccountId id, String password) {
        if (!demoMode.isOn()) {
            throw new NotPermitted("account:" + id);
        }
        String email = accounts.find(id).orElseThrow(() -> new NotPermitted("account:" + id)).email();
        accounts.findAccount(email).ifPresent((Account account) -> account.choosePassword(passwords.hash(password)));
    }
}

package gov.rotations.account.service;

import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the container who signed in; the caller's name is the id of the account, the groups are the roles held. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIn;

    @Inject
    private Grants grants;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signIn.signIn(credential.getCaller(), credential.getPasswordAsString())
            .map(this::valid).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private CredentialValidationResult valid(AccountId account) {
        Set<String> roles = grants.of(account).stream().map(Actor.Held::role).map(Enum::name).collect(Collectors.toSet());
        return new CredentialValidationResult(account.toString(), roles);
    }
}

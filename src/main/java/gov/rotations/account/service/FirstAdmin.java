package gov.rotations.account.service;

import gov.rotations.account.Accounts;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.EmailAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Invites the first programme admin of an empty system, named by {@code ROTATIONS_ADMIN_EMAIL}. Once somebody holds
 * the role it does nothing.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class FirstAdmin {

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    @Inject
    private CurrentActor actor;

    @Inject
    @ConfigProperty(name = "rotations.admin.email")
    private Optional<String> email;

    @PostConstruct
    void invite() {
        if (email.isPresent() && grants.holders(Role.PROGRAMME_ADMIN, null).isEmpty()) {
            actor.as(Actor.house("first start"),
                () -> accounts.invite(new EmailAddress(email.get()), email.get(), Role.PROGRAMME_ADMIN, null));
        }
    }
}

package gov.rotations.security.service;

import gov.rotations.security.SecretKeys;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Refuses to start without a key for sealed words, rather than to fail when somebody first writes some. */
@Singleton
@Startup
@PermitAll
public class SecretsAtStart {

    private static final Logger LOG = Logger.getLogger(SecretsAtStart.class.getName());

    @PostConstruct
    void look() {
        try {
            SecretKeys.cipher();
        } catch (IllegalStateException e) {
            LOG.log(Level.SEVERE, e.getMessage());
            throw e;
        }
    }
}

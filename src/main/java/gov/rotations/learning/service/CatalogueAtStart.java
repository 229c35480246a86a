package gov.rotations.learning.service;

import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Sees to it that there are activities from the first start on; what stewards have published since is left alone. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class CatalogueAtStart {

    @Inject
    private CatalogueEditionService editions;

    @Inject
    private CurrentActor actor;

    @PostConstruct
    void load() {
        Actor loader = Actor.house("starter content");
        try {
            actor.as(loader, this::ship);
        } catch (EJBException lost) {
            actor.as(loader, this::ship); // another node may have been quicker; then there is nothing left to do
        }
    }

    private Void ship() {
        editions.ship();
        return null;
    }
}

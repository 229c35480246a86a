package gov.rotations.operations.service;

import gov.rotations.jobs.StarterContent;
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
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Sees to it that framework, activities, resources, handbook and register of figures are not empty at the first start. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ContentAtStart {

    @Inject
    private Instance<StarterContent> contents;

    @Inject
    private CurrentActor actor;

    @PostConstruct
    void load() {
        actor.as(Actor.house("starter content"), () -> {
            contents.forEach(ContentAtStart::ship);
            return null;
        });
    }

    private static void ship(StarterContent content) {
        try {
            content.ship();
        } catch (EJBException lost) {
            content.ship(); // another node may have been quicker; then there is nothing left to do
        }
    }
}

package gov.rotations.skills.service;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sees to it that there is a framework from the first start on; what people have published since is left alone. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class FrameworkAtStart {

    private static final String SHIPPED = "/content/framework/2016.1.json";

    @Inject
    private FrameworkService service;

    @Inject
    private CurrentActor actor;

    @PostConstruct
    void load() {
        try {
            actor.as(Actor.house("starter content"), () -> {
                service.ship(text());
                return null;
            });
        } catch (EJBException lost) {
            service.get(null); // another node may have been quicker; without any edition the product must not start
        }
    }

    private static String text() {
        try (InputStream content = FrameworkAtStart.class.getResourceAsStream(SHIPPED)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package gov.rotations.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is a demonstration with made-up people, asked for by {@code ROTATIONS_DEMO}. */
@Named("demoMode")
@ApplicationScoped
public class DemoMode {

    @Inject
    @ConfigProperty(name = "rotations.demo", defaultValue = "false")
    private boolean on;

    public boolean isOn() {
        return on;
    }
}

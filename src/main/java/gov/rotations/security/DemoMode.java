package gov.rotations.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation shows the demo: off unless {@code rotations.demo} asks for it. */
@Named
@ApplicationScoped
public class DemoMode {

    @Inject
    @ConfigProperty(name = "rotations.demo", defaultValue = "false")
    private boolean on;

    public boolean isOn() {
        return on;
    }
}

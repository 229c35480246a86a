package gov.rotations.skills.service;

import gov.rotations.jobs.StarterContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The edition of the framework the programme begins with; without any the product does not start. */
@Dependent
class StarterFramework implements StarterContent {

    private static final String SHIPPED = "/content/framework/2016.1.json";

    @Inject
    private FrameworkService service;

    @Override
    public void ship() {
        try (InputStream content = StarterFramework.class.getResourceAsStream(SHIPPED)) {
            service.ship(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package gov.rotations.operations.service;

import gov.rotations.security.DemoMode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever started the demo, in one line, that it can be visited, where, and as whom. */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReadyLine {

    private static final Logger LOG = Logger.getLogger(ReadyLine.class.getName());

    private static final String LINE = "Rotations is ready at %s/  Sign in as admin@, department@, associate@, manager@, coach@ or "
        + "alumni@demo.rotations.test with the password rotations-demo. Ctrl-C stops it.";

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DemoMode demo;

    @Inject
    @ConfigProperty(name = "rotations.base.url", defaultValue = "http://localhost:8080")
    private String address;

    private ScheduledFuture<?> looking;

    @PostConstruct
    void watch() {
        if (demo.isOn()) {
            looking = executor.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        if (isServing()) {
            LOG.info(() -> LINE.formatted(address));
            looking.cancel(false);
        }
    }

    /** The server opens its port before the product stands behind it; only a page of the product counts. */
    private boolean isServing() {
        try {
            HttpRequest signIn = HttpRequest.newBuilder(URI.create(address + "/account/sign-in.xhtml")).timeout(Duration.ofSeconds(30)).build();
            return HTTP.send(signIn, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

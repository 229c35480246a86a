package gov.rotations.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mark that changes when a style or a script of the product does, the same on every node. It stands in the address of
 * each of them, so that browsers may keep them for long and still see a new release at once.
 */
@Named
@ApplicationScoped
public class Release {

    private static final int LENGTH = 10;

    @Inject
    private ServletContext application;

    private String stamp;

    public synchronized String getStamp() {
        if (stamp == null) {
            MessageDigest digest = sha256();
            add("/resources/", digest);
            stamp = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        }
        return stamp;
    }

    private void add(String path, MessageDigest digest) {
        if (path.endsWith("/")) {
            Set<String> inside = new TreeSet<>(Optional.ofNullable(application.getResourcePaths(path)).orElse(Set.of()));
            inside.forEach(one -> add(one, digest));
            return;
        }
        try (InputStream content = application.getResourceAsStream(path)) {
            digest.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

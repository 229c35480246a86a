package gov.rotations.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the keys of sealed words come from: {@code ROTATIONS_SECRETS_KEY}, one or more separated by commas. The demo
 * makes its own and keeps it beside its database, so that its people need not think of one.
 */
public final class SecretKeys {

    private static final String MISSING = "ROTATIONS_SECRETS_KEY is missing: what is most private about people is encrypted with it. "
        + "Make one with 'openssl rand -base64 32', keep it apart from the database and its backups, and start again.";

    private static final String MALFORMED = "ROTATIONS_SECRETS_KEY holds something that is not 32 bytes in Base64. "
        + "Make a key with 'openssl rand -base64 32'; several are separated by commas.";

    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:file:([^;]+).*");

    private static SecretCipher installed;

    private SecretKeys() {
        // one cipher for the whole product
    }

    /** The cipher of this installation. @throws IllegalStateException with what to do, when there is no key or a bad one */
    public static synchronized SecretCipher cipher() {
        if (installed == null) {
            Config config = ConfigProvider.getConfig();
            installed = config.getOptionalValue("rotations.secrets.key", String.class).map(SecretKeys::given)
                .orElseGet(() -> ofDemo(config));
        }
        return installed;
    }

    static SecretCipher given(String keys) {
        try {
            return new SecretCipher(Arrays.stream(keys.split(",")).map(key -> Base64.getDecoder().decode(key.strip())).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(MALFORMED, e);
        }
    }

    private static SecretCipher ofDemo(Config config) {
        if (!config.getOptionalValue("rotations.demo", Boolean.class).orElse(false)) {
            throw new IllegalStateException(MISSING);
        }
        String url = config.getOptionalValue("rotations.db.url", String.class).orElse("jdbc:h2:file:./target/data/rotations");
        return beside(url).map(SecretKeys::kept).orElseGet(() -> new SecretCipher(List.of(digest(url))));
    }

    /** The file beside a database that is a file. */
    static Optional<Path> beside(String url) {
        Matcher file = H2_FILE.matcher(url);
        return file.matches() ? Optional.of(Path.of(file.group(1) + ".key")) : Optional.empty();
    }

    static SecretCipher kept(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, fresh(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            return given(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return given(read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fresh() {
        byte[] key = new byte[SecretCipher.KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** A demo whose database is no file keeps no file of its own; its people are made up. */
    private static byte[] digest(String url) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

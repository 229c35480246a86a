package gov.rotations.testing.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A command of the operating system, run to its end. */
public final class Command {

    private Command() {
    }

    /** True when the machine has it and it ends well. */
    public static boolean works(int seconds, String... command) {
        return run(seconds, command).code() == 0;
    }

    /** Runs it; a command that is missing or takes too long has code -1. */
    public static Answer run(int seconds, String... command) {
        Path output = null;
        try {
            output = Files.createTempFile("command", ".txt");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                .redirectInput(new File("/dev/null")).start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroy();
                return new Answer(-1, Files.readString(output));
            }
            return new Answer(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            return new Answer(-1, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(-1, "interrupted");
        } finally {
            delete(output);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this machine is a Debian on which the tests may install what they need. */
    public static boolean mayInstall() {
        return Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"));
    }

    /** Installs a Debian package when it may; true when it is there afterwards. */
    public static boolean install(String debianPackage) {
        System.out.println("[tests] installing Debian's " + debianPackage);
        return mayInstall() && works(300, "apt-get", "-q", "update")
            && works(900, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qy", "--no-install-recommends", "install", debianPackage);
    }

    /** @param code 0 when it ended well @param output what it printed */
    public record Answer(int code, String output) {
    }
}

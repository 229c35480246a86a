package gov.rotations.shared.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * A command that turns one file into another; what it wants are properties ({@code -Dname=value}). Answers 0 with one
 * line of summary, or 2 with one line for each fault.
 */
public abstract class FileCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private final Properties wanted;
    private final PrintStream out;
    private final PrintStream err;

    protected FileCommand(Properties wanted, PrintStream out, PrintStream err) {
        this.wanted = wanted;
        this.out = out;
        this.err = err;
    }

    /** Runs as the whole programme. */
    protected static void runAndExit(FileCommand command) {
        int code = command.run();
        if (code != DONE) {
            System.exit(code);
        }
    }

    public final int run() {
        try {
            out.println(work());
            return DONE;
        } catch (MalformedFile e) {
            e.faults().forEach(fault -> err.println(fault.line()));
        } catch (IOException e) {
            err.println("cannot read or write: " + e.getMessage());
        } catch (InvalidPathException | ArithmeticException e) {
            err.println("cannot work: " + e.getMessage());
        } catch (Wanting e) {
            err.println(e.getMessage());
        }
        return REFUSED;
    }

    /** Does it, and answers with the line of summary. */
    protected abstract String work() throws IOException, MalformedFile, Wanting;

    protected final boolean has(String name) {
        return wanted.getProperty(name) != null;
    }

    protected final Path path(String name) throws Wanting {
        String value = wanted.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new Wanting("-D" + name + " is wanted: the path of a file");
        }
        return Path.of(value);
    }

    protected final double number(String name, String otherwise) throws Wanting {
        String value = wanted.getProperty(name, otherwise);
        try {
            double number = Double.parseDouble(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Wanting("-D" + name + " is wanted as a number from 0, not " + Node.shown(value));
    }

    /** Better to hear it now than after half a minute. */
    protected static void refuseUnwritable(Path file) throws IOException {
        boolean existed = Files.exists(file);
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
        if (!existed) {
            Files.delete(file);
        }
    }

    protected static void write(Path file, Consumer<OutputStream> writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.accept(out);
        }
    }

    /** A property of the command that is missing or makes no sense. */
    protected static final class Wanting extends Exception {

        private static final long serialVersionUID = 1L;

        private Wanting(String message) {
            super(message);
        }
    }
}

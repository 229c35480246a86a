package gov.rotations.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * MySQL unpacked from Debian's development branch into a folder of its own outside the project, because Debian's
 * releases carry MariaDB only. Needs root on Debian; the folder is kept for the next build, the data are not.
 */
final class UnpackedMySql {

    private UnpackedMySql() {
    }

    static Optional<RealMySql.Server> start() {
        if (!Command.mayInstall()) {
            return Optional.empty();
        }
        try {
            Path root = unpacked();
            return root == null ? Optional.empty() : Optional.of(startedIn(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path cache() throws IOException {
        String folder = System.getenv("XDG_CACHE_HOME");
        Path cache = folder == null || folder.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(folder);
        return Files.createDirectories(cache.resolve("rotations"));
    }

    /** The folder with the server's system in it; two builds at once unpack it once. */
    private static Path unpacked() throws IOException {
        Path whole = cache().resolve("mysql-sid");
        try (FileChannel channel = FileChannel.open(cache().resolve("mysql-sid.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock ignored = channel.lock()) {
            if (Files.isExecutable(whole.resolve("usr/sbin/mysqld"))) {
                return whole;
            }
            if (!Command.works(5, "debootstrap", "--version") && !Command.install("debootstrap")) {
                return null;
            }
            RealMySql.say("unpacking MySQL into " + whole + ", once; this takes a minute or two");
            Path partial = cache().resolve("mysql-sid.partial");
            Command.run(120, "rm", "-rf", "--one-file-system", partial.toString());
            Command.Answer unpacking = Command.run(1200, "debootstrap", "--variant=minbase", "--include=mysql-server", "sid", partial.toString());
            if (unpacking.code() != 0) {
                RealMySql.say("unpacking failed: " + unpacking.output().lines().skip(Math.max(0, unpacking.output().lines().count() - 5)).toList());
                return null;
            }
            return Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static RealMySql.Server startedIn(Path root) throws IOException {
        String inside = "/srv/rotations-" + ProcessHandle.current().pid();
        Path outside = root.resolve(inside.substring(1));
        Files.createDirectories(outside);
        must("chroot", root.toString(), "chown", "mysql:mysql", inside);
        must("chroot", root.toString(), "/usr/sbin/mysqld", "--no-defaults", "--user=mysql", "--initialize-insecure",
            "--datadir=" + inside + "/db", "--log-error=" + inside + "/initialise.log");
        int port = freePort();
        Process mysqld = new ProcessBuilder("chroot", root.toString(), "/usr/sbin/mysqld", "--no-defaults", "--user=mysql",
            "--datadir=" + inside + "/db", "--bind-address=127.0.0.1", "--port=" + port, "--mysqlx=OFF", "--skip-log-bin",
            "--innodb-flush-log-at-trx-commit=2", "--socket=" + inside + "/mysqld.sock", "--pid-file=" + inside + "/mysqld.pid",
            "--log-error=" + inside + "/mysqld.log").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Runnable stop = () -> stop(mysqld, outside);
        String url = RealMySql.urlAt(port);
        if (!Patience.untilConnected(Duration.ofMinutes(1), url, "root", "")) {
            String log = Files.readString(outside.resolve("mysqld.log"));
            stop.run();
            throw new IllegalStateException("MySQL did not start: " + log);
        }
        admit(url);
        return new RealMySql.Server(url, "rotations", "rotations", "unpacked from Debian into " + root, stop);
    }

    /** An empty password counts as none in the product's configuration, so the product gets a name of its own. */
    private static void admit(String url) {
        try (Connection connection = DriverManager.getConnection(url, "root", ""); Statement statement = connection.createStatement()) {
            statement.execute("create user 'rotations'@'localhost' identified by 'rotations'");
            statement.execute("grant all on rotations.* to 'rotations'@'localhost'");
        } catch (SQLException e) {
            throw new IllegalStateException("MySQL admits nobody: " + e.getMessage(), e);
        }
    }

    private static void must(String... command) {
        Command.Answer answer = Command.run(120, command);
        if (answer.code() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + answer.output());
        }
    }

    private static void stop(Process mysqld, Path outside) {
        mysqld.destroy();
        try {
            if (!mysqld.waitFor(30, TimeUnit.SECONDS)) {
                mysqld.destroyForcibly();
            }
        } catch (InterruptedException e) {
            mysqld.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Command.run(60, "rm", "-rf", "--one-file-system", outside.toString());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package gov.rotations.testing.server;

import java.time.Duration;
import java.util.Optional;

/** MySQL in a container, where a Docker engine answers. */
final class ContainerMySql {

    private static final String IMAGE = "mysql:9";

    private ContainerMySql() {
    }

    static Optional<RealMySql.Server> start() {
        if (!Command.works(15, "docker", "version")) {
            return Optional.empty();
        }
        Command.Answer started = Command.run(600, "docker", "run", "--detach", "--rm", "--env", "MYSQL_ROOT_PASSWORD=rotations",
            "--publish", "127.0.0.1::3306", IMAGE);
        if (started.code() != 0) {
            RealMySql.say("the container did not start: " + started.output().strip());
            return Optional.empty();
        }
        String[] lines = started.output().strip().split("\\R");
        String id = lines[lines.length - 1];
        Runnable stop = () -> Command.run(60, "docker", "rm", "--force", id);
        String published = Command.run(15, "docker", "port", id, "3306/tcp").output().strip();
        int port = Integer.parseInt(published.substring(published.lastIndexOf(':') + 1));
        String url = RealMySql.urlAt(port);
        if (!Patience.untilConnected(Duration.ofMinutes(2), url, "root", "rotations")) {
            stop.run();
            return Optional.empty();
        }
        return Optional.of(new RealMySql.Server(url, "root", "rotations", "a container of " + IMAGE, stop));
    }
}

package gov.rotations.placement.service;

import gov.rotations.placement.entity.Round;
import gov.rotations.placement.entity.Snapshot;
import gov.rotations.shared.json.MalformedFile;
import gov.rotations.placement.file.ProblemFile;
import gov.rotations.placement.planner.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Keeps problems with their labels, and reads them back as they were. */
@Dependent
class Snapshots {

    @Inject
    private Plans plans;

    @Inject
    private Clock clock;

    /** Keeps what was read of the round. */
    long keep(Round round, RoundReader.Reading reading) {
        return plans.add(new Snapshot(round.id(), clock.instant(), json(reading.problem()), LabelsJson.write(reading.labels())));
    }

    static RoundReader.Reading read(Snapshot snapshot) {
        return new RoundReader.Reading(problem(snapshot.problem()), LabelsJson.read(snapshot.labels()));
    }

    static String json(Problem problem) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProblemFile.write(problem, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Problem problem(String json) {
        try {
            return ProblemFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (MalformedFile e) {
            throw new IllegalStateException("A snapshot holds a problem: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package gov.rotations.placement.service;

import gov.rotations.placement.NothingToPlan;
import gov.rotations.placement.entity.Assumption;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.entity.Snapshot;
import gov.rotations.placement.entity.WeightProfile;
import gov.rotations.placement.file.ProblemFile;
import gov.rotations.placement.planner.Problem;
import gov.rotations.shared.json.MalformedFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** Keeps problems with their labels, and reads them back as they were. */
@Dependent
class Snapshots {

    @Inject
    private Plans plans;

    @Inject
    private RoundReader reader;

    @Inject
    private WeightProfiles profiles;

    @Inject
    private Clock clock;

    /**
     * Reads the round as it stands now and keeps it.
     *
     * @param profile label of the weight profile to judge by, or null for the standard one
     * @throws NothingToPlan when nobody is to be placed, or nothing is listed
     */
    long take(Round round, RepairContext context, String profile) {
        RoundReader.Reading reading = reader.read(round, context);
        Problem problem = reading.problem();
        if (problem.associates().isEmpty() || problem.openings().isEmpty()) {
            throw new NothingToPlan(problem.associates().size(), problem.openings().size());
        }
        String label = profile == null ? profiles.newest(WeightProfile.STANDARD).label() : profile;
        List<Assumption> judged = List.of(new Assumption(Assumption.Kind.PROFILE, label, null, null, 0));
        return keep(round, new Assumptions(profiles::weights).applyTo(reading, judged), judged);
    }

    /** Keeps what is supposed of the round. */
    long keep(Round round, RoundReader.Reading reading, List<Assumption> supposed) {
        return plans.add(new Snapshot(round.id(), clock.instant(), json(reading.problem()), LabelsJson.write(reading.labels())).supposing(supposed));
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

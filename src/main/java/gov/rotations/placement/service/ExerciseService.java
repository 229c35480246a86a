package gov.rotations.placement.service;

import gov.rotations.placement.ExerciseImported;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.entity.Snapshot;
import gov.rotations.shared.json.Fault;
import gov.rotations.shared.json.MalformedFile;
import gov.rotations.placement.file.ProblemFile;
import gov.rotations.placement.planner.Problem;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads public problems as exercise rounds, so that the planner can be tried on what others have solved. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class ExerciseService {

    /** What a file holds, before anything is kept. @param faults empty when it can be imported */
    public record Preview(String problem, String description, int rotations, int departments, int openings, int associates,
        List<Fault> faults) implements Serializable {

        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    private static final int LONGEST_NAME = 200;

    @Inject
    private Rounds rounds;

    @Inject
    private Plans plans;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Only who may import a problem gets to see the page for it. */
    public void enter() {
        // the door decides
    }

    /** Reads the file and tells every fault in it; keeps nothing. */
    public Preview preview(String json) {
        try {
            Problem problem = read(json);
            return new Preview(problem.id(), problem.description(), problem.rotations().size(), problem.departments().size(),
                problem.openings().size(), problem.associates().size(), List.of());
        } catch (MalformedFile e) {
            return new Preview("", "", 0, 0, 0, 0, e.faults());
        }
    }

    /** Makes an exercise round of the problem. @throws MalformedFile with every fault when it is none */
    public RoundId importProblem(String json) throws MalformedFile {
        Problem problem = read(json);
        String name = problem.description() == null || problem.description().isBlank() ? problem.id() : problem.id() + ": " + problem.description();
        RoundId id = rounds.add(Round.exercise(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name));
        plans.add(new Snapshot(id, clock.instant(), Snapshots.json(problem), LabelsJson.write(labels(problem))));
        facts.fire(new ExerciseImported(id, problem.id()));
        return id;
    }

    private static Problem read(String json) throws MalformedFile {
        try {
            return ProblemFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of the file are its names too. */
    private static Labels labels(Problem problem) {
        Map<String, Labels.Person> people = new LinkedHashMap<>();
        problem.associates().forEach(associate -> people.put(associate.id(),
            new Labels.Person(null, associate.id(), associate.homeDepartmentId(), associate.homeLocationId())));
        Map<String, Labels.Post> posts = new LinkedHashMap<>();
        problem.openings().forEach(opening -> posts.put(opening.id(),
            new Labels.Post(null, opening.id(), opening.departmentId(), opening.locationId())));
        Map<String, Labels.Slot> slots = new LinkedHashMap<>();
        problem.rotations().forEach(rotation -> slots.put(rotation.id(),
            new Labels.Slot(null, slots.size() + 1, rotation.start(), rotation.end())));
        return new Labels(people, posts,
            problem.departments().stream().collect(Collectors.toMap(department -> department.id(), department -> department.name())), slots,
            problem.locations().stream().collect(Collectors.toMap(Problem.Location::id, Problem.Location::name)), List.of());
    }
}

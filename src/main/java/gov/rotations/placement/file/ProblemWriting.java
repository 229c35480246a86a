package gov.rotations.placement.file;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.Department;
import gov.rotations.placement.planner.Opening;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Reference;
import gov.rotations.placement.planner.Skill;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** One problem as JSON; reading it gives the same problem again. */
final class ProblemWriting {

    private final Problem problem;

    ProblemWriting(Problem problem) {
        this.problem = problem;
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("format", ProblemFile.FORMAT)
                .add("id", problem.id())
                .add("description", problem.description())
                .add("rotations", array(problem.rotations(), r -> Json.createObjectBuilder().add("id", r.id())
                        .add("start", r.start().toString()).add("end", r.end().toString()).build()))
                .add("locations", array(problem.locations(),
                        l -> Json.createObjectBuilder().add("id", l.id()).add("name", l.name()).build()))
                .add("departments", array(problem.departments(), ProblemWriting::department))
                .add("openings", array(problem.openings(), ProblemWriting::opening))
                .add("associates", array(problem.associates(), ProblemWriting::associate))
                .add("pins", array(problem.pins(), ProblemWriting::assignment))
                .add("declined", array(problem.declined(), d -> reference(d.what(),
                        Json.createObjectBuilder().add("associateId", d.associateId()))))
                .add("publishedPlan", problem.publishedPlan()
                        .<JsonValue>map(plan -> array(plan, ProblemWriting::assignment).build()).orElse(JsonValue.NULL));
        problem.maximumMoved().ifPresent(most -> json.add("maximumMoved", most));
        return json.add("weights", weights()).build();
    }

    private static <T> JsonArrayBuilder array(List<T> elements, Function<T, JsonValue> form) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        elements.forEach(element -> array.add(form.apply(element)));
        return array;
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        return Json.createArrayBuilder(texts.stream().sorted().toList());
    }

    static JsonValue assignment(Assignment line) {
        return Json.createObjectBuilder().add("associateId", line.associateId()).add("rotationId", line.rotationId())
                .add("openingId", line.openingId()).build();
    }

    private static JsonValue reference(Reference reference, JsonObjectBuilder json) {
        reference.openingId().ifPresent(id -> json.add("openingId", id));
        reference.departmentId().ifPresent(id -> json.add("departmentId", id));
        reference.rotationId().ifPresent(id -> json.add("rotationId", id));
        return json.build();
    }

    private static JsonValue department(Department department) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", department.id()).add("name", department.name());
        department.familyId().ifPresent(family -> json.add("familyId", family));
        json.add("minimumIntake", department.minimumIntake());
        if (!department.maximumIntake().isEmpty()) {
            json.add("maximumIntake", array(department.maximumIntake(), most -> Json.createObjectBuilder()
                    .add("rotationId", most.rotationId()).add("seats", most.seats()).build()));
        }
        return json.build();
    }

    private static JsonValue opening(Opening opening) {
        return Json.createObjectBuilder().add("id", opening.id()).add("departmentId", opening.departmentId())
                .add("locationId", opening.locationId())
                .add("seats", array(opening.seats(), seats -> Json.createObjectBuilder()
                        .add("rotationId", seats.rotationId()).add("capacity", seats.capacity()).build()))
                .add("minimumClearance", opening.minimumClearance().name())
                .add("skills", texts(opening.skills().stream().map(Skill::key).toList()))
                .add("phase", opening.phase().key()).add("supports", texts(opening.supports())).build();
    }

    private static JsonValue associate(Associate associate) {
        JsonObjectBuilder wishes = Json.createObjectBuilder();
        for (Skill skill : Skill.values()) {
            if (associate.growthWishes().containsKey(skill)) {
                wishes.add(skill.key(), associate.growthWishes().get(skill));
            }
        }
        return Json.createObjectBuilder().add("id", associate.id())
                .add("homeDepartmentId", associate.homeDepartmentId())
                .add("homeLocationId", associate.homeLocationId())
                .add("commutableLocationIds", texts(associate.commutableLocationIds()))
                .add("relocatableLocationIds", texts(associate.relocatableLocationIds()))
                .add("clearance", associate.clearance().name()).add("requires", texts(associate.requires()))
                .add("absentRotationIds", texts(associate.absentRotationIds()))
                .add("previousDepartmentIds", texts(associate.previousDepartmentIds()))
                .add("growthWishes", wishes).add("priorityCredit", associate.priorityCredit())
                .add("preferences", array(associate.preferences(), wish -> reference(wish, Json.createObjectBuilder())))
                .build();
    }

    private JsonObjectBuilder weights() {
        Problem.Weights weights = problem.weights();
        return Json.createObjectBuilder()
                .add("preferenceRankCosts", Json.createArrayBuilder(weights.preferenceRankCosts()))
                .add("unrankedCost", weights.unrankedCost()).add("homeDepartment", weights.homeDepartment())
                .add("relocation", weights.relocation()).add("uncoveredSkillBase", weights.uncoveredSkillBase())
                .add("uncoveredSkillPerWish", weights.uncoveredSkillPerWish())
                .add("repeatedPhase", weights.repeatedPhase()).add("intakeShortfall", weights.intakeShortfall())
                .add("worstAssociate", weights.worstAssociate()).add("change", weights.change())
                .add("unplaced", weights.unplaced());
    }
}

package gov.rotations.placement.file;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.Clearance;
import gov.rotations.placement.planner.Department;
import gov.rotations.placement.planner.Opening;
import gov.rotations.placement.planner.Phase;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Reference;
import gov.rotations.placement.planner.Skill;
import gov.rotations.shared.json.Node;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one problem from its JSON, in the order in which ids become known, and notes every fault. */
final class ProblemReading {

    private static final int ANY = Integer.MAX_VALUE;
    private static final int MOST_SEATS = 100_000;
    private static final int MOST_WEIGHT = 1_000_000;
    private static final Set<String> NOTHING = Set.of();

    private final Node root;
    private final Set<String> rotations;
    private final Set<String> locations;
    private final Set<String> departments;
    private final Set<String> openings;
    private final Set<String> associates;

    ProblemReading(Node root) {
        this.root = root.object(Set.of("format", "id", "rotations", "locations", "departments", "openings",
                "associates", "pins", "declined", "publishedPlan", "weights"), Set.of("description", "maximumMoved"));
        rotations = ids("rotations");
        locations = ids("locations");
        departments = ids("departments");
        openings = ids("openings");
        associates = ids("associates");
    }

    /** The ids a list declares. What is wrong with them is said when the list itself is read. */
    private Set<String> ids(String list) {
        return new HashSet<>(root.get(list).silent().list(ANY, node -> node.get("id").id()));
    }

    Problem problem() {
        root.get("format").constant(ProblemFile.FORMAT);
        List<Problem.Rotation> calendar = readRotations();
        Optional<List<Assignment>> published = readPublished();
        return new Problem(root.get("id").id(), root.find("description").map(d -> d.text(0, 2000)).orElse(""),
                calendar, unique("locations", ANY, this::location, Problem.Location::id),
                unique("departments", 1000, this::department, Department::id),
                unique("openings", 100_000, this::opening, Opening::id),
                unique("associates", 10_000, this::associate, Associate::id),
                root.get("pins").list(ANY, this::assignment), root.get("declined").list(ANY, this::declined),
                published, readMaximumMoved(published.isPresent()), weights(root.get("weights")));
    }

    private <T> List<T> unique(String list, int most, Function<Node, T> reading, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return root.get(list).list(most, node -> {
            T element = reading.apply(node);
            once(seen, id.apply(element), node.get("id"));
            return element;
        });
    }

    private static void once(Set<String> seen, String id, Node where) {
        if (Node.isRead(id) && !seen.add(id)) {
            where.fault(Node.shown(id) + " twice", "each once");
        }
    }

    private List<Problem.Rotation> readRotations() {
        List<Problem.Rotation> calendar = unique("rotations", 8, this::rotation, Problem.Rotation::id);
        if (calendar.isEmpty() && root.get("rotations").isEmptyList()) {
            root.get("rotations").fault("no rotation", "1 to 8 rotations");
        }
        for (int r = 1; r < calendar.size(); r++) {
            if (!calendar.get(r).start().isAfter(calendar.get(r - 1).end())) {
                root.fault("rotations out of order or overlapping: " + Node.shown(calendar.get(r).id()),
                        "rotations in calendar order, without overlap");
            }
        }
        return calendar;
    }

    private Problem.Rotation rotation(Node node) {
        node.object(Set.of("id", "start", "end"), NOTHING);
        LocalDate start = date(node.get("start"));
        LocalDate end = date(node.get("end"));
        if (end.isBefore(start)) {
            node.get("end").fault(end.toString(), "a day on or after " + start);
        }
        return new Problem.Rotation(node.get("id").id(), start, end);
    }

    private static LocalDate date(Node node) {
        String text = node.text(0, 10);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            node.fault(Node.shown(text), "a date such as 2027-09-06");
            return LocalDate.EPOCH;
        }
    }

    private Problem.Location location(Node node) {
        node.object(Set.of("id", "name"), NOTHING);
        return new Problem.Location(node.get("id").id(), node.get("name").text(1, 200));
    }

    private Department department(Node node) {
        node.object(Set.of("id", "name", "minimumIntake"), Set.of("familyId", "maximumIntake"));
        Set<String> seen = new HashSet<>();
        List<Department.MaximumIntake> most = node.find("maximumIntake").map(list -> list.list(ANY, entry -> {
            entry.object(Set.of("rotationId", "seats"), NOTHING);
            String rotation = rotationOnce(entry, seen);
            return new Department.MaximumIntake(rotation, entry.get("seats").integer(0, MOST_SEATS));
        })).orElse(List.of());
        return new Department(node.get("id").id(), node.get("name").text(1, 200), node.find("familyId").map(Node::id),
                node.get("minimumIntake").integer(0, MOST_SEATS), most);
    }

    private String rotationOnce(Node entry, Set<String> seen) {
        String rotation = entry.get("rotationId").id(rotations, "a rotation");
        once(seen, rotation, entry.get("rotationId"));
        return rotation;
    }

    private Opening opening(Node node) {
        node.object(Set.of("id", "departmentId", "locationId", "seats", "minimumClearance", "skills", "phase",
                "supports"), NOTHING);
        Set<String> seen = new HashSet<>();
        List<Opening.Seats> seats = node.get("seats").list(ANY, entry -> {
            entry.object(Set.of("rotationId", "capacity"), NOTHING);
            return new Opening.Seats(rotationOnce(entry, seen), entry.get("capacity").integer(0, MOST_SEATS));
        });
        return new Opening(node.get("id").id(), node.get("departmentId").id(departments, "a department"),
                node.get("locationId").id(locations, "a location"), seats, clearance(node.get("minimumClearance")),
                node.get("skills").set(ProblemReading::skill), node.get("phase").oneOf(Phase.values(), Phase::key),
                node.get("supports").set(Node::id));
    }

    private static Clearance clearance(Node node) {
        return node.oneOf(Clearance.values(), Clearance::name);
    }

    private static Skill skill(Node node) {
        return node.oneOf(Skill.values(), Skill::key);
    }

    private Associate associate(Node node) {
        node.object(Set.of("id", "homeDepartmentId", "homeLocationId", "commutableLocationIds",
                "relocatableLocationIds", "clearance", "requires", "absentRotationIds", "previousDepartmentIds",
                "growthWishes", "preferences"), Set.of("priorityCredit"));
        return new Associate(node.get("id").id(), node.get("homeDepartmentId").id(departments, "a department"),
                node.get("homeLocationId").id(locations, "a location"),
                node.get("commutableLocationIds").set(id -> id.id(locations, "a location")),
                node.get("relocatableLocationIds").set(id -> id.id(locations, "a location")),
                clearance(node.get("clearance")), node.get("requires").set(Node::id),
                node.get("absentRotationIds").set(id -> id.id(rotations, "a rotation")),
                node.get("previousDepartmentIds").set(id -> id.id(departments, "a department")),
                growthWishes(node.get("growthWishes")),
                node.find("priorityCredit").map(credit -> credit.integer(0, 30)).orElse(0),
                node.get("preferences").list(50, this::reference));
    }

    private static Map<Skill, Integer> growthWishes(Node node) {
        node.object(NOTHING, Arrays.stream(Skill.values()).map(Skill::key).collect(Collectors.toSet()));
        Map<Skill, Integer> wishes = new EnumMap<>(Skill.class);
        for (Skill skill : Skill.values()) {
            node.find(skill.key()).ifPresent(wish -> wishes.put(skill, wish.integer(0, 3)));
        }
        return wishes;
    }

    private Reference reference(Node node) {
        return what(node.object(NOTHING, Set.of("openingId", "departmentId", "rotationId")));
    }

    private Reference what(Node node) {
        if (node.has("openingId") == node.has("departmentId")) {
            node.fault(node.has("openingId") ? "both openingId and departmentId" : "neither openingId nor departmentId",
                    "one of them");
        }
        return new Reference(node.find("openingId").map(id -> id.id(openings, "an opening")),
                node.find("departmentId").map(id -> id.id(departments, "a department")),
                node.find("rotationId").map(id -> id.id(rotations, "a rotation")));
    }

    private Problem.Declined declined(Node node) {
        node.object(Set.of("associateId"), Set.of("openingId", "departmentId", "rotationId"));
        return new Problem.Declined(node.get("associateId").id(associates, "an associate"), what(node));
    }

    private Assignment assignment(Node node) {
        node.object(Set.of("associateId", "rotationId", "openingId"), NOTHING);
        return new Assignment(node.get("associateId").id(associates, "an associate"),
                node.get("rotationId").id(rotations, "a rotation"), node.get("openingId").id(openings, "an opening"));
    }

    private Optional<List<Assignment>> readPublished() {
        Node node = root.get("publishedPlan");
        if (node.isNull()) {
            return Optional.empty();
        }
        Set<List<String>> seen = new HashSet<>();
        return Optional.of(node.list(ANY, line -> {
            Assignment assignment = assignment(line);
            if (!seen.add(List.of(assignment.associateId(), assignment.rotationId()))
                    && Node.isRead(assignment.associateId()) && Node.isRead(assignment.rotationId())) {
                line.fault("associate and rotation twice", "each once");
            }
            return assignment;
        }));
    }

    private OptionalInt readMaximumMoved(boolean published) {
        Optional<Node> node = root.find("maximumMoved").filter(limit -> !limit.isNull());
        if (node.isPresent() && !published) {
            node.get().fault("a limit on moves", "none without a publishedPlan");
        }
        return node.map(limit -> OptionalInt.of(limit.integer(0, ANY))).orElse(OptionalInt.empty());
    }

    private static Problem.Weights weights(Node node) {
        node.object(Set.of("preferenceRankCosts", "unrankedCost", "homeDepartment", "relocation",
                "uncoveredSkillBase", "uncoveredSkillPerWish", "repeatedPhase", "intakeShortfall", "worstAssociate",
                "change", "unplaced"), NOTHING);
        List<Integer> ranks = node.get("preferenceRankCosts").list(50, cost -> cost.integer(0, MOST_WEIGHT));
        if (node.get("preferenceRankCosts").isEmptyList()) {
            node.get("preferenceRankCosts").fault("no cost", "1 to 50 costs");
        }
        return new Problem.Weights(ranks, weight(node, "unrankedCost"), weight(node, "homeDepartment"),
                weight(node, "relocation"), weight(node, "uncoveredSkillBase"), weight(node, "uncoveredSkillPerWish"),
                weight(node, "repeatedPhase"), weight(node, "intakeShortfall"), weight(node, "worstAssociate"),
                weight(node, "change"), node.get("unplaced").integer(0, 1_000_000_000));
    }

    private static int weight(Node node, String name) {
        return node.get(name).integer(0, MOST_WEIGHT);
    }
}

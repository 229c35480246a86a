package gov.rotations.placement.service;

import gov.rotations.placement.entity.Assumption;
import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.Opening;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Works what-ifs into the problem of a snapshot, one after the other. */
final class Assumptions {

    private static final String MARK = "+";

    private final Function<String, Problem.Weights> profiles;

    /** @param profiles weights by the label of a profile */
    Assumptions(Function<String, Problem.Weights> profiles) {
        this.profiles = profiles;
    }

    /** @throws IllegalArgumentException when one names what the snapshot does not know */
    RoundReader.Reading applyTo(RoundReader.Reading reading, List<Assumption> all) {
        RoundReader.Reading changed = reading;
        for (Assumption one : all) {
            changed = applyTo(changed, one);
        }
        return changed;
    }

    private RoundReader.Reading applyTo(RoundReader.Reading reading, Assumption one) {
        Problem problem = reading.problem();
        return switch (one.kind()) {
            case WITHDRAWN -> with(reading, problem.withOpenings(opening -> opening.departmentId().equals(one.subject())
                ? opening.withSeats(List.of()) : opening));
            case SEATS -> with(reading, problem.withOpenings(opening -> opening.id().equals(one.subject())
                ? opening.withSeats(seatsOf(problem, opening, one)) : opening));
            case ANOTHER -> another(reading, one);
            case AWAY -> with(reading, problem.withAssociates(associate -> associate.id().equals(one.subject())
                ? away(problem, associate, one.rotation()) : associate));
            case DECLINED -> with(reading, declined(problem, one));
            case PROFILE -> with(reading, problem.with(profiles.apply(one.subject())));
        };
    }

    private static RoundReader.Reading with(RoundReader.Reading reading, Problem problem) {
        return new RoundReader.Reading(problem, reading.labels());
    }

    private static Problem declined(Problem p, Assumption one) {
        List<Problem.Declined> declined = new ArrayList<>(p.declined());
        Reference what = Reference.toOpening(one.opening());
        declined.add(new Problem.Declined(one.subject(), one.rotation() == null ? what : what.in(one.rotation())));
        return p.withDeclined(declined);
    }

    private static List<Opening.Seats> seatsOf(Problem problem, Opening opening, Assumption one) {
        return problem.rotations().stream().map(Problem.Rotation::id).map(rotation -> new Opening.Seats(rotation,
            one.rotation() == null || one.rotation().equals(rotation) ? one.number() : opening.capacity(rotation)))
            .filter(seat -> seat.capacity() > 0).toList();
    }

    private static RoundReader.Reading another(RoundReader.Reading reading, Assumption one) {
        Problem p = reading.problem();
        Opening like = p.openings().stream().filter(opening -> opening.id().equals(one.subject())).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No opening " + one.subject()));
        String id = freeId(p, like.id());
        List<Opening> openings = new ArrayList<>(p.openings());
        openings.add(new Opening(id, like.departmentId(), like.locationId(), seatsOf(p, like.withSeats(List.of()), one),
            like.minimumClearance(), like.skills(), like.phase(), like.supports()));
        Labels labels = reading.labels();
        Map<String, Labels.Post> posts = new HashMap<>(labels.openings());
        Labels.Post post = posts.get(like.id());
        posts.put(id, new Labels.Post(null, post.product() + " " + MARK, post.department(), post.town()));
        return new RoundReader.Reading(p.withOpenings(openings), new Labels(labels.associates(), posts, labels.departments(), labels.rotations(),
            labels.locations(), labels.excluded()));
    }

    private static String freeId(Problem problem, String like) {
        Set<String> taken = new HashSet<>();
        problem.openings().forEach(opening -> taken.add(opening.id()));
        int number = 2;
        while (taken.contains(like + ":" + number)) {
            number++;
        }
        return like + ":" + number;
    }

    private static Associate away(Problem problem, Associate a, String rotation) {
        Set<String> absent = new HashSet<>(a.absentRotationIds());
        problem.rotations().stream().map(Problem.Rotation::id).filter(id -> rotation == null || rotation.equals(id)).forEach(absent::add);
        return new Associate(a.id(), a.homeDepartmentId(), a.homeLocationId(), a.commutableLocationIds(), a.relocatableLocationIds(),
            a.clearance(), a.requires(), absent, a.previousDepartmentIds(), a.growthWishes(), a.priorityCredit(), a.preferences());
    }
}

package gov.rotations.coaching.service;

import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Pin;
import gov.rotations.coaching.matcher.Match;
import gov.rotations.coaching.matcher.MatchProblem;
import gov.rotations.coaching.matcher.Matcher;
import gov.rotations.cohort.AssociateId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Puts the circle of a cohort into the matcher's language and its answer back into the programme's. */
final class CohortMatching {

    /** What somebody without a supporter costs: more than any pair. */
    static final long UNMATCHED = 1_000;

    /** The second associate of a supporter costs a little, the third more, so that people are spread. */
    private static final List<Long> LOAD = List.of(0L, 4L, 9L, 15L);

    private final Circle circle;
    private final Set<AssociateId> wanting;
    private final List<Pin> pins;
    private MatchProblem problem;

    /** @param wanting associates who have nobody of this kind yet */
    CohortMatching(Circle circle, Set<AssociateId> wanting, List<Pin> pins) {
        this.circle = circle;
        this.wanting = wanting;
        this.pins = pins;
    }

    Match match() {
        return new Matcher().match(problem());
    }

    /**
     * What the match of the whole cohort would cost if this pair had to be in it; empty where the pair cannot be, or where
     * it contradicts what is held fast.
     */
    OptionalLong costWith(AssociateId associate, SupporterId supporter) {
        MatchProblem.Pin wanted = new MatchProblem.Pin(name(associate.value()), name(supporter.value()));
        MatchProblem problem = problem();
        if (problem.pairs().stream().noneMatch(pair -> pair.associateId().equals(wanted.associateId())
            && pair.supporterId().equals(wanted.supporterId()))) {
            return OptionalLong.empty();
        }
        Match match = new Matcher().match(problem.pinning(wanted));
        return match.status() == Match.Status.CONTRADICTORY ? OptionalLong.empty() : OptionalLong.of(match.cost());
    }

    private MatchProblem problem() {
        if (problem == null) {
            problem = toProblem();
        }
        return problem;
    }

    private MatchProblem toProblem() {
        Set<List<Long>> forbidden = new HashSet<>();
        pins.stream().filter(pin -> pin.kind() == Pin.Kind.FORBID)
            .forEach(pin -> forbidden.add(List.of(pin.associate().value(), pin.supporter().value())));
        List<MatchProblem.Pair> pairs = new ArrayList<>();
        Set<MatchProblem.Pin> allowed = new HashSet<>();
        for (AssociateId associate : wanting) {
            for (SupporterId supporter : circle.supporters().keySet()) {
                circle.grounds(associate, supporter)
                    .filter(grounds -> !forbidden.contains(List.of(associate.value(), supporter.value()))).ifPresent(grounds -> {
                        pairs.add(new MatchProblem.Pair(name(associate.value()), name(supporter.value()), Circle.cost(grounds)));
                        allowed.add(new MatchProblem.Pin(name(associate.value()), name(supporter.value())));
                    });
            }
        }
        Set<MatchProblem.Pin> held = new HashSet<>();
        pins.stream().filter(pin -> pin.kind() == Pin.Kind.PIN)
            .forEach(pin -> held.add(new MatchProblem.Pin(name(pin.associate().value()), name(pin.supporter().value()))));
        held.retainAll(allowed);
        return new MatchProblem("cohort", wanting.stream().map(id -> name(id.value())).toList(),
            circle.supporters().keySet().stream().map(id -> new MatchProblem.Supporter(name(id.value()), circle.free(id))).toList(),
            pairs, List.copyOf(held), LOAD, UNMATCHED);
    }

    /** Of one length, so that the order of ids is the order of numbers. */
    private static String name(long id) {
        return String.format("%019d", id);
    }

    static AssociateId associate(String name) {
        return new AssociateId(Long.parseLong(name));
    }

    static SupporterId supporter(String name) {
        return new SupporterId(Long.parseLong(name));
    }
}

package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.Departments;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.entity.Pin;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.planner.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a round as the problem the planner solves, with the labels people read for its keys. */
@Dependent
public class RoundReader {

    private final Cohorts cohorts;
    private final Openings openings;
    private final Departments departments;
    private final PreferenceLists lists;
    private final Pins pins;
    private final HomeManagers managers;

    @Inject
    RoundReader(Cohorts cohorts, Openings openings, Departments departments, PreferenceLists lists, Pins pins,
        HomeManagers managers) {
        this.cohorts = cohorts;
        this.openings = openings;
        this.departments = departments;
        this.lists = lists;
        this.pins = pins;
        this.managers = managers;
    }

    /** A problem and what its keys mean. */
    public record Reading(Problem problem, Labels labels) {
    }

    /** The whole round, with what people pinned and what departments answered. */
    public Reading read(Round round, RepairContext context) {
        Map<AssociateId, List<OpeningId>> wishes = lists.of(round.id()).stream()
            .collect(Collectors.toMap(PreferenceList::associate, PreferenceList::openings));
        return translate(round, context, pins.of(round.id()), wishes, card -> true);
    }

    /**
     * The round as one associate may know it: no pins, no declines, and nobody else. What is ruled out here is ruled out
     * for the planner too, because both read the same translation.
     */
    Reading readFor(Round round, AssociateId associate) {
        return translate(round, RepairContext.NONE, List.of(), Map.of(), card -> card.id().equals(associate));
    }

    private Reading translate(Round round, RepairContext context, List<Pin> pinned, Map<AssociateId, List<OpeningId>> wishes,
        Predicate<Cohorts.AssociateCard> wanted) {
        List<Cohorts.AssociateCard> people = cohorts.associatesOf(round.cohort());
        List<Cohorts.PlanningFacts> facts = cohorts.planningFacts(round.cohort());
        List<Cohorts.AssociateCard> cards = new ArrayList<>();
        List<Cohorts.PlanningFacts> known = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (wanted.test(people.get(i))) {
                cards.add(people.get(i));
                known.add(facts.get(i));
            }
        }
        List<Cohorts.RotationCard> rotations = cohorts.rotations(round.rotations()).values().stream()
            .sorted(Comparator.comparingInt(Cohorts.RotationCard::number)).toList();
        ProblemTranslation translation = new ProblemTranslation(new RoundSources("round-" + round.id(), round.name(), rotations,
            cards, known, offered(round, context), openings.bidsFor(round.rotations()), departments.all(), departments.towns(),
            wishes, managers.emails(), pinned, context));
        return new Reading(translation.problem(), translation.labels());
    }

    /** What is listed, and what an accepted or standing pair holds although it is listed no longer. */
    private List<Openings.Listed> offered(Round round, RepairContext context) {
        List<Openings.Listed> offered = new ArrayList<>(openings.listedFor(round.rotations()));
        Set<OpeningId> missing = Stream.concat(context.accepted().stream(), context.standing().stream())
            .map(Proposal.Pair::opening).collect(Collectors.toCollection(HashSet::new));
        offered.forEach(opening -> missing.remove(opening.id()));
        if (!missing.isEmpty()) {
            openings.of(missing).values().stream().sorted(Comparator.comparing(Openings.Listed::reference)).forEach(offered::add);
        }
        return offered;
    }
}

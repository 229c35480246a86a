package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.coaching.entity.PairingRound;
import gov.rotations.coaching.entity.Suggestion;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.Cohorts.AssociateCard;
import gov.rotations.cohort.Cohorts.PlanningFacts;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.LocationId;
import gov.rotations.security.AccountId;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the circle of a cohort from the features that know its parts. */
@Dependent
class CircleReader {

    private static final int WANTS_TO_GROW = 2;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Departments departments;

    @Inject
    private Supporters supporters;

    @Inject
    private Wishes wishes;

    @Inject
    private Pairings pairings;

    @Inject
    private PairingRounds rounds;

    @Inject
    private Nearby nearby;

    @Inject
    private Clock clock;

    /** Only supporters who take people now; with the places they have left. */
    Circle read(CohortId cohort, SupportKind kind) {
        Map<AssociateId, AssociateCard> associates = cohorts.associatesOf(cohort).stream()
            .collect(Collectors.toMap(AssociateCard::id, Function.identity()));
        Map<SupporterId, Supporter> taking = supporters.taking().stream().filter(supporter -> supporter.capacity(kind) > 0)
            .collect(Collectors.toMap(Supporter::id, Function.identity()));
        Map<SupporterId, Long> held = pairings.held(kind);
        Map<SupporterId, Integer> free = new HashMap<>();
        taking.forEach((id, supporter) -> free.put(id, Math.max(0, supporter.capacity(kind) - held.getOrDefault(id, 0L).intValue())));
        Set<List<Long>> never = supporters.neverMatched().stream().map(word -> List.of(word.associate().value(), word.supporter().value()))
            .collect(Collectors.toSet());
        List<Pairing> history = pairings.ofKind(kind);
        return new Circle(kind, associates, taking, free, wishes.of(associates.keySet(), kind), facts(cohort, kind, associates), never, history);
    }

    private Map<AssociateId, Circle.Facts> facts(CohortId cohort, SupportKind kind, Map<AssociateId, AssociateCard> associates) {
        LocalDate today = LocalDate.now(clock);
        Map<AssociateId, Set<AccountId>> managers = nearby.managers(today);
        Map<AssociateId, Set<DepartmentId>> workplaces = nearby.workplaces(today);
        Map<LocationId, String> regions = departments.towns().stream()
            .collect(Collectors.toMap(Departments.Town::id, Departments.Town::region));
        Set<AssociateId> waited = waited(cohort, kind);
        Map<AssociateId, Circle.Facts> facts = new HashMap<>();
        for (PlanningFacts known : cohorts.planningFacts(cohort)) {
            AssociateCard card = associates.get(known.id());
            if (card != null) {
                facts.put(known.id(), new Circle.Facts(known.home() == null ? "" : regions.getOrDefault(known.home(), ""), growth(known),
                    managers.getOrDefault(known.id(), Set.of()), tooNear(card, workplaces), waited.contains(known.id())));
            }
        }
        return facts;
    }

    /** Where the associate works now; somebody who is not placed works at home. */
    private static Set<DepartmentId> tooNear(AssociateCard card, Map<AssociateId, Set<DepartmentId>> workplaces) {
        Set<DepartmentId> near = new HashSet<>(workplaces.getOrDefault(card.id(), Set.of()));
        if (near.isEmpty() && card.homeDepartment() != null) {
            near.add(card.homeDepartment());
        }
        return near;
    }

    private static Set<SkillKey> growth(PlanningFacts known) {
        return known.growthWishes().entrySet().stream().filter(wish -> wish.getValue() >= WANTS_TO_GROW).map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    }

    /** Who was left without a supporter when this cohort was last matched. */
    private Set<AssociateId> waited(CohortId cohort, SupportKind kind) {
        return rounds.all().stream()
            .filter(round -> round.cohort().equals(cohort) && round.kind() == kind && round.state() == PairingRound.State.SENT).findFirst()
            .map(round -> rounds.suggestions(round.id()).stream().filter(one -> one.supporter() == null).map(Suggestion::associate)
                .collect(Collectors.toSet())).orElse(Set.of());
    }
}

package gov.rotations.retrospective.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.entity.Answer;
import gov.rotations.retrospective.entity.Retrospective;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What many have answered, as pictures: over everybody and by rotation for the programme, of its own placements for a department. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.ANALYST})
public class AnswerFiguresService {

    /** One rotation. @param over whether the time to answer is, so that it is counted */
    public record Round(long id, String cohort, int number, LocalDate lastDay, LocalDate closesOn, int asked, int associates, int hosts, boolean over) {
    }

    /** @param rounds the latest first @param pictures one for each question */
    public record View(List<Round> rounds, List<Picture> pictures) {
    }

    /** What associates said about placements at one department. */
    public record OfDepartment(String department, List<Picture> pictures) {

        public boolean isShown() {
            return pictures.stream().anyMatch(Picture::isShown);
        }
    }

    @Inject
    private Retrospectives retrospectives;

    @Inject
    private Counting counting;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Departments departments;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** @param rotation to be shown by itself, or null for all together */
    public View view(Long rotation) {
        Map<RotationId, List<Retrospective>> byRotation = retrospectives.all().stream()
            .collect(Collectors.groupingBy(Retrospective::rotation, LinkedHashMap::new, Collectors.toList()));
        if (rotation != null && !byRotation.containsKey(new RotationId(rotation))) {
            throw new NotPermitted("rotation:" + rotation);
        }
        Map<RotationId, Cohorts.RotationCard> cards = cohorts.rotations(byRotation.keySet());
        Map<CohortId, String> codes = cohorts.cohorts().stream().collect(Collectors.toMap(Cohorts.CohortCard::id, Cohorts.CohortCard::code));
        return new View(byRotation.entrySet().stream().map(entry -> round(cards.get(entry.getKey()), codes, entry.getValue())).toList(),
            counting.all(counting.counted(), rotation == null ? null : new RotationId(rotation)));
    }

    /** How people feel about their work after a placement, over the whole programme, for everybody. */
    @AllowedTo
    public List<Picture> pulse() {
        return counting.pulse();
    }

    private Round round(Cohorts.RotationCard card, Map<CohortId, String> codes, List<Retrospective> list) {
        Retrospective last = list.stream().max(Comparator.comparing(Retrospective::lastDay)).orElseThrow();
        return new Round(card.id().value(), codes.get(card.cohort()), card.number(), last.lastDay(), last.closesOn(), list.size(), answered(list, Side.ASSOCIATE),
            answered(list, Side.HOST), LocalDate.now(clock).isAfter(last.closesOn()));
    }

    private static int answered(List<Retrospective> list, Side side) {
        return (int) list.stream().filter(one -> one.of(side).isPresent()).count();
    }

    /** For the departments the actor answers for, by code; those with too few answers are not among them. */
    @AllowedTo(Role.DEPARTMENT)
    public List<OfDepartment> ofMyDepartments() {
        Set<DepartmentId> mine = actor.get().scopesOf(Role.DEPARTMENT).stream().map(DepartmentId::new).collect(Collectors.toSet());
        List<Answer> counted = counting.counted();
        return departments.of(mine).values().stream().sorted(Comparator.comparing(Departments.Card::code))
            .map(card -> new OfDepartment(card.label(), counting.of(counted, card.id()))).filter(OfDepartment::isShown).toList();
    }
}

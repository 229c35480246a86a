package gov.rotations.placement.service;

import gov.rotations.placement.entity.Pin;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Breach;
import gov.rotations.placement.planner.HardRule;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in sentences which rules a change or a whole plan would break, people's own pins among them. */
final class Objections {

    private static final String BREACH = "placement.breach.";

    private Objections() {
    }

    /** What speaks against the associate in this opening (or, where it is null, in none) in the rotation. */
    static List<Objection> toMove(PlanTable table, String associate, String rotation, String opening) {
        List<Objection> all = new ArrayList<>(pinned(table, associate, rotation, opening));
        table.rules().breachesOfMove(table.board(), associate, rotation, opening)
            .forEach(breach -> all.add(sentence(table.labels(), table.index(), breach)));
        return all;
    }

    /** What speaks against the two changing places in the rotation. */
    static List<Objection> toSwap(PlanTable table, String associate, String other, String rotation) {
        String own = table.openingOf(associate, rotation).orElse(null);
        String theirs = table.openingOf(other, rotation).orElse(null);
        List<Objection> all = new ArrayList<>(pinned(table, associate, rotation, theirs));
        all.addAll(pinned(table, other, rotation, own));
        table.rules().breachesOfSwap(table.board(), associate, other, rotation)
            .forEach(breach -> all.add(sentence(table.labels(), table.index(), breach)));
        return all;
    }

    static List<Objection> pinned(PlanTable table, String associate, String rotation, String opening) {
        List<Objection> all = new ArrayList<>();
        String present = table.openingOf(associate, rotation).orElse(null);
        if (present != null && !present.equals(opening)) {
            table.pinOn(Pin.Kind.FIX, associate, rotation, present)
                .ifPresent(pin -> all.add(new Objection("placement.breach.pinned", List.of(table.labels().nameOf(associate), pin.reason()))));
        }
        if (opening != null) {
            table.pinOn(Pin.Kind.FORBID, associate, rotation, opening)
                .ifPresent(pin -> all.add(new Objection("placement.breach.forbidden", List.of(table.labels().nameOf(associate), pin.reason()))));
        }
        return all;
    }

    /** What speaks against the whole plan by the rules of this problem; a department that is overfull is named once a rotation. */
    static List<Objection> toPlan(RoundReader.Reading reading, List<Assignment> lines) {
        RuleBook rules = new RuleBook(reading.problem());
        List<Objection> all = new ArrayList<>(overfull(reading.labels(), rules.index(), lines));
        rules.breachesOf(lines).stream().filter(breach -> breach.rule() != HardRule.DEPARTMENT_MAXIMUM)
            .forEach(breach -> all.add(sentence(reading.labels(), rules.index(), breach)));
        return all;
    }

    private static List<Objection> overfull(Labels labels, ProblemIndex index, List<Assignment> lines) {
        Map<String, Map<String, Long>> intake = lines.stream().collect(Collectors.groupingBy(Assignment::rotationId, TreeMap::new,
            Collectors.groupingBy(line -> index.opening(index.opening(line.openingId())).departmentId(), TreeMap::new, Collectors.counting())));
        List<Objection> all = new ArrayList<>();
        intake.forEach((rotation, departments) -> departments.forEach((department, count) -> {
            if (count > index.maximum(index.rotation(rotation), index.department(department))) {
                all.add(new Objection(BREACH + "department-full",
                    List.of(labels.departments().getOrDefault(department, department), String.valueOf(labels.numberOf(rotation)))));
            }
        }));
        return all;
    }

    static Objection sentence(PlanTable table, Breach breach) {
        return sentence(table.labels(), table.index(), breach);
    }

    private static Objection sentence(Labels labels, ProblemIndex index, Breach breach) {
        String who = breach.associateId() == null ? "" : labels.nameOf(breach.associateId());
        String where = breach.openingId() == null ? "" : labels.nameOfOpening(breach.openingId());
        if (breach.rule() == HardRule.DECLINED) {
            return labels.whyExcluded(breach.associateId(), breach.openingId(), breach.rotationId())
                .map(why -> new Objection(BREACH + "excluded." + why.name(), List.of(who, where)))
                .orElse(new Objection(BREACH + "declined", List.of(who, where)));
        }
        return new Objection(BREACH + breach.rule().key(), List.of(who, where, detail(labels, index, breach)));
    }

    private static String detail(Labels labels, ProblemIndex index, Breach breach) {
        return switch (breach.rule()) {
            case CLEARANCE -> index.opening(index.opening(breach.openingId())).minimumClearance().name();
            case LOCATION -> labels.townOf(index.opening(index.opening(breach.openingId())).locationId());
            default -> breach.rotationId() == null ? "" : String.valueOf(labels.numberOf(breach.rotationId()));
        };
    }
}

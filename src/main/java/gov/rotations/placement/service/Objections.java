package gov.rotations.placement.service;

import gov.rotations.placement.entity.Pin;
import gov.rotations.placement.planner.Breach;
import gov.rotations.placement.planner.HardRule;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences which rules a change would break, people's own pins among them. */
final class Objections {

    private static final String BREACH = "placement.breach.";

    private Objections() {
    }

    /** What speaks against the associate in this opening (or, where it is null, in none) in the rotation. */
    static List<Objection> toMove(PlanTable table, String associate, String rotation, String opening) {
        List<Objection> all = new ArrayList<>(pinned(table, associate, rotation, opening));
        table.rules().breachesOfMove(table.board(), associate, rotation, opening).forEach(breach -> all.add(sentence(table, breach)));
        return all;
    }

    /** What speaks against the two changing places in the rotation. */
    static List<Objection> toSwap(PlanTable table, String associate, String other, String rotation) {
        String own = table.openingOf(associate, rotation).orElse(null);
        String theirs = table.openingOf(other, rotation).orElse(null);
        List<Objection> all = new ArrayList<>(pinned(table, associate, rotation, theirs));
        all.addAll(pinned(table, other, rotation, own));
        table.rules().breachesOfSwap(table.board(), associate, other, rotation).forEach(breach -> all.add(sentence(table, breach)));
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

    static Objection sentence(PlanTable table, Breach breach) {
        String who = breach.associateId() == null ? "" : table.labels().nameOf(breach.associateId());
        String where = breach.openingId() == null ? "" : table.nameOf(breach.openingId());
        if (breach.rule() == HardRule.DECLINED) {
            return table.labels().whyExcluded(breach.associateId(), breach.openingId(), breach.rotationId())
                .map(why -> new Objection(BREACH + "excluded." + why.name(), List.of(who, where)))
                .orElse(new Objection(BREACH + "declined", List.of(who, where)));
        }
        return new Objection(BREACH + breach.rule().key(), List.of(who, where, detail(table, breach)));
    }

    private static String detail(PlanTable table, Breach breach) {
        return switch (breach.rule()) {
            case CLEARANCE -> table.index().opening(table.index().opening(breach.openingId())).minimumClearance().name();
            case LOCATION -> table.labels().townOf(table.index().opening(table.index().opening(breach.openingId())).locationId());
            default -> breach.rotationId() == null ? "" : String.valueOf(table.numberOf(breach.rotationId()));
        };
    }
}

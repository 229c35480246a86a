package gov.rotations.placement.service;

import gov.rotations.placement.entity.Pin;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The side panel of the plan board for one cell: who, what it costs and why, what else there is, and what people decided.
 *
 * @param present what the associate has in the rotation, or null
 * @param lines what the associate's rotations cost together, line by line
 * @param personal the sum of the lines
 * @param possible openings the associate could have at once, cheapest for everybody first
 * @param ruledOut openings a rule forbids now, with its sentence
 * @param partners who else could change places with the associate
 */
public record PlanSide(String associate, String rotation, String name, String home, int number, Choice present, List<Line> lines,
    long personal, List<Choice> possible, List<Choice> ruledOut, List<Partner> partners, List<Mark> marks) implements Serializable {

    private static final Set<String> ROOM = Set.of("placement.breach.capacity", "placement.breach.department-maximum",
        "placement.breach.family-twice");

    /** One amount. @param key of its words @param details what fills them */
    public record Line(String key, List<String> details, long amount) implements Serializable {
    }

    /**
     * An opening the associate might have.
     *
     * @param wish place on the associate's list from 1, 0 where not ranked
     * @param adds what the whole plan would cost more, or less when negative
     */
    public record Choice(String opening, String name, String town, int wish, long adds, List<Objection> objections) implements Serializable {

        public boolean isAllowed() {
            return objections.isEmpty();
        }

        /** Whether others could make room, so that it is worth asking the planner. */
        public boolean isAskable() {
            return objections.stream().allMatch(objection -> ROOM.contains(objection.key()));
        }
    }

    /** Somebody else with their opening in the same rotation; empty name of the opening where they have none. */
    public record Partner(String associate, String name, String opening) implements Serializable {
    }

    /** A pin or a ban on a pair of this cell. */
    public record Mark(long id, Pin.Kind kind, String opening, String reason) implements Serializable {
    }

    /** Whether the present pair is pinned by a person. */
    public boolean isPinned() {
        return present != null && marks.stream().anyMatch(mark -> mark.kind() == Pin.Kind.FIX);
    }
}

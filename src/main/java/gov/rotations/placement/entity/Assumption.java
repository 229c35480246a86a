package gov.rotations.placement.entity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing a what-if supposes, in the keys of its snapshot.
 *
 * @param subject key of the department, opening or associate, or the label of a weight profile
 * @param rotation null where it holds for every rotation
 * @param opening of a decline, else null
 * @param number of seats, else 0
 */
public record Assumption(Kind kind, String subject, String rotation, String opening, int number) implements Serializable {

    /** What can be supposed. */
    public enum Kind {
        /** The department takes nobody at all. */
        WITHDRAWN,
        /** The opening has so many seats. */
        SEATS,
        /** There is another opening just like it. */
        ANOTHER,
        /** The associate is away. */
        AWAY,
        /** The department says no to this associate in this opening. */
        DECLINED,
        /** The plan is judged by another weight profile. */
        PROFILE;

        /** Whether a plan made under it can still be proposed: the facts are the same, only the judgement differs. */
        public boolean keepsFacts() {
            return this == PROFILE;
        }
    }

    private static final String NONE = "-";

    private String line() {
        return String.join("|", kind.name(), subject, Objects.toString(rotation, NONE), Objects.toString(opening, NONE), String.valueOf(number));
    }

    private static Assumption of(String line) {
        String[] parts = line.split("\\|");
        return new Assumption(Kind.valueOf(parts[0]), parts[1], NONE.equals(parts[2]) ? null : parts[2],
            NONE.equals(parts[3]) ? null : parts[3], Integer.parseInt(parts[4]));
    }

    /** As a snapshot keeps them; null for none. */
    static String write(List<Assumption> all) {
        return all.isEmpty() ? null : all.stream().map(Assumption::line).collect(Collectors.joining("\n"));
    }

    static List<Assumption> read(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("\n")).map(Assumption::of).toList();
    }
}

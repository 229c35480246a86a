package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Proposal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan version as people read it: associates down, rotations across.
 *
 * @param version of the plan row, for whoever changes it
 * @param columns rotations in calendar order
 * @param rows associates by name
 * @param holes people without an opening, with the reasons
 * @param bars how many assignments are a first, second, … wish
 */
public record PlanBoard(PlanId id, RoundId round, String roundName, boolean exercise, int number, long version, Plan.State state,
    String note, Cost cost, Measures measures, List<Column> columns, List<Row> rows, List<Hole> holes, List<Bar> bars)
    implements Serializable {

    /** @param gap how far from the best possible the plan is at most, in per cent */
    public record Cost(long total, long lowerBound, double gap, List<Part> parts, long seed, int seconds, long steps) implements Serializable {
    }

    /** One term of the cost, by its key in the planner's contract. */
    public record Part(String term, long amount) implements Serializable {
    }

    public record Column(String key, int number, LocalDate first, LocalDate last) implements Serializable {
    }

    /** @param home code of the home department @param town where the associate lives */
    public record Row(String key, String name, String home, String town, List<Cell> cells) implements Serializable {

        public boolean hasHole() {
            return cells.stream().anyMatch(cell -> cell.kind() == Kind.HOLE);
        }

        public boolean hasUnranked() {
            return cells.stream().anyMatch(cell -> cell.kind() == Kind.PLACED && cell.wish() == 0);
        }

        /** Whether somebody got less than the floor of fairness: worse than an eighth wish. */
        public boolean isBelowFloor() {
            return cells.stream().anyMatch(cell -> cell.kind() == Kind.PLACED && (cell.wish() == 0 || cell.wish() > FLOOR));
        }

        public boolean hasPin() {
            return cells.stream().anyMatch(Cell::pinned);
        }
    }

    /** What one associate has in one rotation. */
    public enum Kind {
        PLACED, HOLE,
        /** On leave, deferred or gone in this rotation. */
        ABSENT
    }

    /**
     * @param opening key of the opening, null unless placed
     * @param hue a number from 0 to 11 for the department's colour
     * @param wish place on the list from 1; 0 where it was not ranked; -1 where the associate gave no list
     * @param pinned whether a person fixed it or a department accepted it
     * @param answer what the department has said, null where it was not asked
     */
    public record Cell(Kind kind, String rotation, String opening, String department, String product, String town, int hue, int wish,
        boolean pinned, Proposal.State answer) implements Serializable {

        /** The look of the wish: first, low (sixth or later), none, or plain. */
        public String look() {
            return wish == 1 ? "first" : wish == 0 ? "none" : wish >= LOW ? "low" : "plain";
        }
    }

    private static final int LOW = 6;

    /** The last wish worth the 21 points that nobody should fall below (F3). */
    private static final int FLOOR = 8;

    /** @param reasons rules that kept openings away, by the planner's word, with how many */
    public record Hole(String associate, String name, int rotation, List<Reason> reasons) implements Serializable {
    }

    /** @param rule key of a hard rule, or {@code cost} @param openings how many openings it kept away @param of how many there were */
    public record Reason(String rule, int openings, int of) implements Serializable {

        /** Key of the sentence in the bundle. */
        public String key() {
            return "placement.rule." + rule + ".kept";
        }
    }

    /** @param wish place on the list from 1, 0 for not ranked @param height in twentieths of the highest */
    public record Bar(int wish, int count, int height) implements Serializable {
    }

    public long countOf(String problem) {
        return rows.stream().filter(row -> shows(problem, row)).count();
    }

    /** The rows a filter shows: {@code holes}, {@code unranked}, {@code low}, {@code pinned}, or everybody. */
    public List<Row> rowsWith(String problem) {
        return rows.stream().filter(row -> shows(problem, row)).toList();
    }

    private static boolean shows(String problem, Row row) {
        return switch (problem == null ? "" : problem) {
            case "holes" -> row.hasHole();
            case "unranked" -> row.hasUnranked();
            case "low" -> row.isBelowFloor();
            case "pinned" -> row.hasPin();
            default -> true;
        };
    }
}

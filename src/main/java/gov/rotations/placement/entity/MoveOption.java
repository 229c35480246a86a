package gov.rotations.placement.entity;

import gov.rotations.placement.MoveTableId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One row of a {@link MoveTable}: the best plan found in which at most so many untouched people move. */
@Entity
@Table(name = "placement_move_option")
public class MoveOption {

    /**
     * What the plan is like.
     *
     * @param changed published lines that are not in it
     * @param unplaced rotations in which somebody present has no opening
     */
    public record Figures(long cost, long lowerBound, int changed, int unplaced) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "table_id")
    private long table;

    @Column(name = "limit_number")
    private int people;

    private long cost;

    @Column(name = "lower_bound")
    private long lowerBound;

    private int changed;

    private int unplaced;

    private String moved;

    @Lob
    @Column(name = "plan_lines")
    private String lines;

    protected MoveOption() {
        // for JPA
    }

    public MoveOption(MoveTableId table, int people) {
        this.table = table.value();
        this.people = people;
    }

    /** A better plan for the same limit, or a better bound, takes the place of the one before. */
    public void found(Figures figures, List<String> whoMoves, List<Assignment.Key> plan) {
        cost = figures.cost();
        lowerBound = figures.lowerBound();
        changed = figures.changed();
        unplaced = figures.unplaced();
        moved = String.join(" ", whoMoves);
        lines = plan.stream().map(key -> String.join(" ", key.associate(), key.rotation(), key.opening())).collect(Collectors.joining("\n"));
    }

    /** How many untouched people may move. */
    public int people() {
        return people;
    }

    public Figures figures() {
        return new Figures(cost, lowerBound, changed, unplaced);
    }

    /** Keys of the untouched people who move. */
    public List<String> moved() {
        return moved.isEmpty() ? List.of() : List.of(moved.split(" "));
    }

    /** The plan itself. */
    public List<Assignment.Key> lines() {
        return lines.isEmpty() ? List.of() : Arrays.stream(lines.split("\n")).map(line -> line.split(" "))
            .map(keys -> new Assignment.Key(keys[0], keys[1], keys[2])).toList();
    }
}

package gov.rotations.placement.entity;

import gov.rotations.placement.PlanId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the search for a plan went, from its first plan to its last; never changed. */
@Entity
@Table(name = "placement_trace")
public class Trace {

    /**
     * Where the search stood.
     *
     * @param millis since it began
     * @param best cost of the best plan so far
     * @param bound no allowed plan costs less
     */
    public record Point(long millis, long best, long bound) implements Serializable {

        private String line() {
            return millis + ":" + best + ":" + bound;
        }

        private static Point of(String line) {
            String[] figures = line.split(":");
            return new Point(Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2]));
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "plan_id")
    private PlanId plan;

    @Lob
    private String points;

    protected Trace() {
        // for JPA
    }

    public Trace(PlanId plan, List<Point> points) {
        this.plan = plan;
        this.points = points.stream().map(Point::line).collect(Collectors.joining(" "));
    }

    /** In the order of time. */
    public List<Point> points() {
        return points.isEmpty() ? List.of() : Arrays.stream(points.split(" ")).map(Point::of).toList();
    }

    public PlanId plan() {
        return plan;
    }
}

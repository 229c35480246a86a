package gov.rotations.placement.service;

import gov.rotations.placement.entity.Trace;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * The search for a plan as a picture: two staircases over time that come towards each other, the best plan from above
 * and the proven bound from below. Coordinates are those of an SVG of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param best corners of the upper staircase @param bound corners of the lower one
 * @param highest figure at the upper edge @param lowest figure at the lower edge
 * @param seconds at the right edge
 */
public record PlanChart(String best, String bound, long highest, long lowest, double seconds, double bestEnd, double boundEnd,
    List<Trace.Point> points) implements Serializable {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 160;

    /** What the pictures leave out at first is of no interest: plans far worse than the last, bounds far below it. */
    private static final double WINDOW = 0.25;

    private static final PlanChart NOTHING = new PlanChart("", "", 0, 0, 0, 0, 0, List.of());

    static PlanChart of(List<Trace.Point> points) {
        if (points.size() < 2) {
            return NOTHING;
        }
        Trace.Point last = points.get(points.size() - 1);
        long margin = Math.max(1, Math.round(last.best() * WINDOW));
        long highest = Math.min(points.get(0).best(), last.best() + margin);
        long lowest = Math.max(points.get(0).bound(), last.bound() - margin);
        Frame frame = new Frame(highest, Math.min(lowest, highest - 1), Math.max(1, last.millis()));
        return new PlanChart(frame.staircase(points, Trace.Point::best), frame.staircase(points, Trace.Point::bound), frame.highest,
            frame.lowest, frame.millis / 1000.0, frame.y(last.best()), frame.y(last.bound()), points);
    }

    public boolean isDrawn() {
        return !points.isEmpty();
    }

    /** The window that is drawn. */
    private record Frame(long highest, long lowest, long millis) {

        private double x(long at) {
            return (double) WIDTH * at / millis;
        }

        private double y(long figure) {
            return (double) HEIGHT * (highest - Math.max(lowest, Math.min(highest, figure))) / (highest - lowest);
        }

        private String staircase(List<Trace.Point> points, ToLongFunction<Trace.Point> figure) {
            StringBuilder corners = new StringBuilder();
            double height = 0;
            for (Trace.Point point : points) {
                if (corners.length() > 0) {
                    corner(corners, x(point.millis()), height);
                }
                height = y(figure.applyAsLong(point));
                corner(corners, x(point.millis()), height);
            }
            return corners.toString().strip();
        }

        private static void corner(StringBuilder corners, double x, double y) {
            corners.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        }
    }
}

package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.List;

/**
 * F11 (domain.md 6d): how much of what each department offers a plan fills.
 *
 * @param departments by id; those that offer nothing are left out
 * @param variation standard deviation of the departments' fill by its mean; 0 where all are filled alike
 * @param minimumMet the share of departments asking for an intake that get it, 1 where none asks; at least 0.9 is the aim
 */
public record DepartmentFill(List<Line> departments, double variation, double minimumMet) {

    public DepartmentFill {
        departments = List.copyOf(departments);
    }

    /** One department: seats filled and offered, in all and by rotation, and the intake it asks for. */
    public record Line(String departmentId, int filled, int seats, int minimumIntake, List<Cell> rotations) {

        public Line {
            rotations = List.copyOf(rotations);
        }

        public double share() {
            return seats == 0 ? 0 : (double) filled / seats;
        }

        public boolean isMinimumMet() {
            return filled >= minimumIntake;
        }
    }

    /** Seats of one rotation; the department's maximum limits what its openings offer. */
    public record Cell(String rotationId, int filled, int seats) {
    }

    public static DepartmentFill of(Board board) {
        ProblemIndex index = board.index();
        int[][] seats = new int[index.departments()][index.rotations()];
        for (int o = 0; o < index.openings(); o++) {
            for (int r = 0; r < index.rotations(); r++) {
                int d = index.departmentOf(o);
                seats[d][r] = (int) Math.min((long) seats[d][r] + index.capacity(r, o), index.maximum(r, d));
            }
        }
        List<Line> lines = new ArrayList<>();
        int asking = 0;
        int met = 0;
        for (int d = 0; d < index.departments(); d++) {
            Line line = line(board, d, seats[d]);
            if (line.seats() > 0) {
                lines.add(line);
            }
            asking += line.minimumIntake() > 0 ? 1 : 0;
            met += line.minimumIntake() > 0 && line.isMinimumMet() ? 1 : 0;
        }
        return new DepartmentFill(lines, variation(lines), asking == 0 ? 1 : (double) met / asking);
    }

    private static Line line(Board board, int d, int[] seats) {
        List<Cell> cells = new ArrayList<>();
        int all = 0;
        for (int r = 0; r < seats.length; r++) {
            cells.add(new Cell(board.index().rotationId(r), board.inDepartment(r, d), seats[r]));
            all += seats[r];
        }
        return new Line(board.index().department(d).id(), board.intake(d), all,
                board.index().department(d).minimumIntake(), cells);
    }

    private static double variation(List<Line> lines) {
        double mean = lines.stream().mapToDouble(Line::share).average().orElse(0);
        double squares = lines.stream().mapToDouble(line -> (line.share() - mean) * (line.share() - mean)).average()
                .orElse(0);
        return mean == 0 ? 0 : Math.sqrt(squares) / mean;
    }
}

package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers what people share: first what limits (seats, department maxima, moves), then what asks for more (intakes). */
final class Rows {

    private static final int NONE = -1;

    final int[][] seatRow;
    final int[][] maximumRow;
    final int[] intakeRow;
    final int movesRow;
    final int firstIntake;
    final int[] size;
    private final ProblemIndex index;
    private final List<Integer> sizes = new ArrayList<>();

    Rows(ProblemIndex index) {
        this.index = index;
        seatRow = new int[index.rotations()][index.openings()];
        maximumRow = new int[index.rotations()][index.openings()];
        intakeRow = new int[index.openings()];
        for (int r = 0; r < index.rotations(); r++) {
            numberSeats(r);
        }
        movesRow = index.problem().maximumMoved().isPresent() ? add(index.problem().maximumMoved().getAsInt()) : NONE;
        firstIntake = sizes.size();
        numberIntakes();
        size = sizes.stream().mapToInt(Integer::intValue).toArray();
    }

    private int add(int room) {
        sizes.add(room);
        return sizes.size() - 1;
    }

    private void numberSeats(int r) {
        int[] rowOfDepartment = new int[index.departments()];
        Arrays.setAll(rowOfDepartment, d -> index.maximum(r, d) < index.associates() ? add(index.maximum(r, d)) : NONE);
        for (int o = 0; o < index.openings(); o++) {
            seatRow[r][o] = add(Math.min(index.associates(), index.capacity(r, o)));
            maximumRow[r][o] = rowOfDepartment[index.departmentOf(o)];
        }
    }

    private void numberIntakes() {
        int[] rowOfDepartment = new int[index.departments()];
        boolean counts = index.weights().intakeShortfall() > 0;
        Arrays.setAll(rowOfDepartment, d -> counts && index.department(d).minimumIntake() > 0
                ? add(index.department(d).minimumIntake()) : NONE);
        Arrays.setAll(intakeRow, o -> rowOfDepartment[index.departmentOf(o)]);
    }
}

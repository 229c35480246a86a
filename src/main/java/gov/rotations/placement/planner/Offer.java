package gov.rotations.placement.planner;

import java.util.Arrays;

/** What room there is: the seats of openings and the most that departments take, by rotation. */
final class Offer {

    /** No seats where the opening is not offered. */
    final int[][] capacity;
    /** {@code Integer.MAX_VALUE} where a department sets no limit. */
    final int[][] maximum;

    Offer(Problem problem, Numbering numbers) {
        capacity = new int[problem.rotations().size()][numbers.openings.size()];
        maximum = new int[problem.rotations().size()][numbers.departments.size()];
        for (Opening opening : problem.openings()) {
            for (Opening.Seats seats : opening.seats()) {
                capacity[numbers.rotation(seats.rotationId())][numbers.opening(opening.id())] = seats.capacity();
            }
        }
        for (int[] most : maximum) {
            Arrays.fill(most, Integer.MAX_VALUE);
        }
        for (Department department : problem.departments()) {
            for (Department.MaximumIntake intake : department.maximumIntake()) {
                maximum[numbers.rotation(intake.rotationId())][numbers.department(department.id())] = intake.seats();
            }
        }
    }
}

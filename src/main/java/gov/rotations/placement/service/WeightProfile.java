package gov.rotations.placement.service;

import gov.rotations.placement.planner.Problem;
import java.util.List;

/**
 * What each term of a plan's cost is worth, under a name and a version that everybody on the programme may read.
 *
 * @param name for example standard
 * @param version counts up with every change, so that an old plan tells what it was judged by
 */
public record WeightProfile(String name, int version, Problem.Weights weights) {

    /** The first wish costs nothing, one not ranked 50; most people placed comes before everything. */
    public static final WeightProfile STANDARD = new WeightProfile("standard", 1, new Problem.Weights(
        List.of(0, 2, 4, 7, 10, 14, 18, 23, 28, 34), 50, 15, 12, 2, 4, 5, 60, 5, 40, 100_000_000));

    /** For example {@code standard 1}. */
    public String label() {
        return name + " " + version;
    }
}

package gov.rotations.placement.service;

import java.io.Serializable;
import java.util.List;

/**
 * Two plan versions of a round side by side.
 *
 * @param changes lines that differ, by name and rotation
 * @param moved how many people they concern
 */
public record PlanComparison(Side one, Side other, List<Change> changes, long moved) implements Serializable {

    /** One of the two versions. @param gap how far from the best possible at most, in per cent */
    public record Side(long plan, int number, Measures measures, Long cost, Double gap) implements Serializable {
    }

    /** What an associate has in a rotation in the one version and in the other; empty where there is no opening. */
    public record Change(String name, int rotation, String before, int wishBefore, String after, int wishAfter) implements Serializable {
    }
}

package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import java.io.Serializable;
import java.util.List;

/**
 * How fairly a plan serves people, in figures with their aims and as pictures with their tables.
 *
 * @param measures the measures of fairness with what they aim at
 * @param bars how many assignments are a first, second, … wish
 * @param steps satisfaction summed up after each rotation
 * @param fan the same as a picture
 * @param departments how full each is, by rotation
 * @param least the people the plan serves least, the least served first
 */
public record FairnessView(PlanId plan, int number, RoundId round, String roundName, List<Measure> measures, List<PlanBoard.Bar> bars,
    List<Step> steps, Fan fan, List<Fill> departments, List<Served> least, List<String> wasted) implements Serializable {

    /** One figure. @param key of its words @param met whether the aim is met, or null where it is only reported */
    public record Measure(String key, double value, Boolean met) implements Serializable {
    }

    /** Sums of satisfaction after a rotation, over everybody who gave a list. */
    public record Step(int rotation, int least, int quarter, int median, int threeQuarters, int most, double evenness) implements Serializable {
    }

    /**
     * The sums as a fan over the rotations, in the coordinates of an SVG.
     *
     * @param all corners of the area from the least to the most @param half of the area of the middle half
     * @param median corners of the line in the middle
     */
    public record Fan(String all, String half, String median, int top) implements Serializable {
    }

    public record Fill(String code, String name, int filled, int seats, int minimum, boolean minimumMet, List<Room> rotations) implements Serializable {
    }

    /** Seats of a department in one rotation. */
    public record Room(int rotation, int filled, int seats) implements Serializable {
    }

    /** @param regret what is missing to first wishes throughout, 100 for each rotation at most */
    public record Served(String associate, String name, int total, int regret, int relocations) implements Serializable {
    }
}

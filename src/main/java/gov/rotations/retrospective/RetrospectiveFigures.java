package gov.rotations.retrospective;

import java.util.List;

/**
 * What many associates have answered after their placements, as counts that tell of nobody (M16, M22); what the register of
 * figures asks. Answers are counted once the time to answer is over. For use inside services.
 */
public interface RetrospectiveFigures {

    /** Fewest answers about placements. */
    int FEWEST = 3;

    /** Fewest answers to the two questions about service and working together. */
    int FEWEST_FOR_PULSE = 10;

    /**
     * How the answers to one question are spread.
     *
     * @param answers how many are counted
     * @param counts for each step of the question, the lowest first; empty when there are too few to show
     */
    record Spread(int answers, List<Integer> counts) {

        public boolean isShown() {
            return !counts.isEmpty();
        }
    }

    /** By the steps of {@link PlacementStep}. */
    Spread howPlacementsWere();

    /** What both sides say users got, by {@link ValueStep}. */
    Spread whatUsersGot();

    /** By {@link PulseStep}. */
    Spread senseOfService();

    /** By {@link PulseStep}. */
    Spread workingTogether();
}

package gov.rotations.development;

import java.util.List;

/** How broad the experience of cohorts is, as counts that tell of nobody; what the register of metrics asks. For use inside services. */
public interface ExperienceBreadth {

    /** A figure about fewer people would tell of somebody. */
    int LEAST = 5;

    /**
     * One cohort; private records count too, as a number and nothing else.
     *
     * @param people in the cohort
     * @param keeping of them, who have at least one record that is done
     * @param skills median number of different skills they have done something for; null below {@link #LEAST} people who keep records
     * @param manyPhases of those who keep records, who have done something in three phases or more, in per cent; null as above
     */
    record CohortBreadth(String cohort, int people, int keeping, Double skills, Integer manyPhases) {

        public boolean isShown() {
            return skills != null;
        }
    }

    /** Every cohort that has somebody with a record that is done, by code. */
    List<CohortBreadth> byCohort();
}

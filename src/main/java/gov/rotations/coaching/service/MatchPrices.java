package gov.rotations.coaching.service;

import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.matcher.Match;
import gov.rotations.cohort.AssociateId;
import java.util.OptionalLong;

/** What other pairs would cost the whole cohort: the cohort is matched anew around each. */
final class MatchPrices {

    /** Where nothing can be changed any more, nothing is priced. */
    static final MatchPrices NONE = new MatchPrices(null);

    private final CohortMatching matching;
    private final long best;

    MatchPrices(CohortMatching matching) {
        this.matching = matching;
        Match match = matching == null ? null : matching.match();
        best = match == null ? 0 : match.cost();
    }

    /** How much dearer the whole match is with this pair in it; null where it cannot be. */
    Long of(AssociateId associate, SupporterId supporter) {
        OptionalLong cost = matching == null ? OptionalLong.empty() : matching.costWith(associate, supporter);
        return cost.isEmpty() ? null : Long.valueOf(cost.getAsLong() - best);
    }
}

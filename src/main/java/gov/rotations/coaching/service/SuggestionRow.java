package gov.rotations.coaching.service;

import gov.rotations.coaching.entity.Pin;
import java.util.List;

/**
 * What is suggested for one associate, why, and what else could be.
 *
 * @param supporterId null where nobody is suggested
 * @param pin what an admin said about this pair, or null
 * @param others further supporters, the cheapest first
 */
public record SuggestionRow(long associateId, String associate, Long supporterId, String supporter, long cost, List<Ground> grounds,
    Pin.Kind pin, List<Other> others) {

    /**
     * Another supporter for the associate.
     *
     * @param extra how much dearer the pair itself is
     * @param everybody how much dearer the match of the whole cohort would be with this pair in it; null where it cannot be
     * @param pin what an admin said, or null
     */
    public record Other(long supporterId, String supporter, long extra, Long everybody, List<Ground> grounds, Pin.Kind pin,
        boolean free) {

        Other costingEverybody(Long more) {
            return new Other(supporterId, supporter, extra, more, grounds, pin, free);
        }
    }

    public boolean isMatched() {
        return supporterId != null;
    }
}

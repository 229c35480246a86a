package gov.rotations.placement.service;

import gov.rotations.opening.OpeningId;
import gov.rotations.placement.RoundId;
import java.io.Serializable;
import java.util.List;

/**
 * What an associate sends from the page of preferences.
 *
 * @param version of the list as it was read, or {@link PreferenceSheet#NEW}
 * @param openings best first
 */
public record PreferenceForm(RoundId round, long version, List<OpeningId> openings, String statement) implements Serializable {

    public PreferenceForm {
        openings = List.copyOf(openings);
    }
}

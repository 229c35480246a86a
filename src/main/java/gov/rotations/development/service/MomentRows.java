package gov.rotations.development.service;

import gov.rotations.development.Moment;
import java.util.List;
import java.util.Optional;

/**
 * One moment of an associate with the views stated for it.
 *
 * @param askable whether there is a coach today who has not been asked @param managerAskable the same of managers
 */
public record MomentRows(Moment moment, String label, List<LevelViewRow> views, boolean askable, boolean managerAskable) {

    /** The associate's own. */
    public Optional<LevelViewRow> own() {
        return views.stream().filter(LevelViewRow::mine).findFirst();
    }

    public LevelViewRow getMine() {
        return own().orElse(null);
    }

    /** Any view that can be opened to see them side by side. */
    public LevelViewRow getOpen() {
        return views.stream().filter(LevelViewRow::open).findFirst().orElse(null);
    }
}

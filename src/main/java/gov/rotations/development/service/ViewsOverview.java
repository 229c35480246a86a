package gov.rotations.development.service;

import gov.rotations.development.Moment;
import java.util.List;

/**
 * Everything somebody has to do with level views.
 *
 * @param associate whether the reader is or was one
 * @param moments the reader's own, the latest first
 * @param given views the reader states about others, or is asked for
 * @param shown views of others that the reader may read
 * @param choices moments at which a view of oneself can begin
 * @param people whom the reader may begin a view about
 */
public record ViewsOverview(boolean associate, List<MomentRows> moments, List<LevelViewRow> given, List<LevelViewRow> shown, List<Moment> choices,
    List<PersonChoice> people) {

    /** Somebody the reader coaches or manages today. */
    public record PersonChoice(long id, String name) {
    }
}

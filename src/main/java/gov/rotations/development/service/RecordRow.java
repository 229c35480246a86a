package gov.rotations.development.service;

import gov.rotations.development.Circle;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.opening.Phase;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One activity record as somebody who may read it sees it.
 *
 * @param activity code in the catalogue, or null for something of one's own
 * @param placement department and product, or null
 * @param placementId or null
 * @param readers who else may read it
 * @param askedAt when somebody was asked to say something about it, or null
 */
public record RecordRow(long id, String activity, String title, ActivityRecord.State state, List<SkillKey> skills, String placement, Long placementId,
    Phase phase, LocalDate doneOn, String outcome, String learnt, List<String> links, Set<Circle> readers, Instant askedAt, Instant changedAt,
    List<EndorsementRow> endorsements) implements Serializable {

    public boolean isDone() {
        return state == ActivityRecord.State.DONE;
    }

    /** Whether the reader has said something already. */
    public boolean isSpokenFor() {
        return endorsements.stream().anyMatch(EndorsementRow::mine);
    }

    /** Whether the owner could ask for a sentence: it is done and somebody else may read it. */
    public boolean isAskable() {
        return isDone() && (readers.contains(Circle.COACH) || readers.contains(Circle.MANAGER));
    }
}

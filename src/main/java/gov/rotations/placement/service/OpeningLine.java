package gov.rotations.placement.service;

import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Phase;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An opening as an associate reads it before ranking.
 *
 * @param rotations numbers of the round's rotations in which it has a seat
 * @param reason why it is ruled out, or null when it may be ranked
 */
public record OpeningLine(OpeningId id, String reference, String product, String summary, String userGroup, String department,
    String departmentCode, String town, Phase phase, List<SkillKey> skills, List<Integer> rotations, Eligibility.Reason reason)
    implements Serializable {

    public boolean isOpen() {
        return reason == null;
    }

    /** Keys of the skills with a blank between, for the filter. */
    public String skillNames() {
        return skills.stream().map(SkillKey::name).collect(Collectors.joining(" "));
    }

    /** For example {@code 1, 2}. */
    public String rotationNames() {
        return rotations.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Everything that the text filter searches, in lower case. */
    public String words() {
        return String.join(" ", reference, product, summary == null ? "" : summary, userGroup == null ? "" : userGroup, department, town)
            .toLowerCase(Locale.ROOT);
    }
}

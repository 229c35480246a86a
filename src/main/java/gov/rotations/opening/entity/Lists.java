package gov.rotations.opening.entity;

import gov.rotations.cohort.Need;
import gov.rotations.skills.SkillKey;
import java.util.Set;

/**
 * What an opening says in lists.
 *
 * @param supports what it can do for people who need it
 * @param skills which skills it grows
 * @param tags subjects somebody may not want to work on
 */
public record Lists(Set<Need> supports, Set<SkillKey> skills, Set<String> tags) {
}

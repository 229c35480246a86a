package gov.rotations.development.service;

import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.opening.Phase;
import gov.rotations.skills.SkillKey;
import java.util.Arrays;

/** Which records somebody looks for; what is null does not matter. */
public record RecordFilter(ActivityRecord.State state, SkillKey skill, Phase phase, Long placement) {

    static final RecordFilter ALL = new RecordFilter(null, null, null, null);

    /** As an address says it; what names nothing does not matter. */
    public static RecordFilter of(String state, String skill, String phase, Long placement) {
        return new RecordFilter(named(ActivityRecord.State.values(), state), named(SkillKey.values(), skill), named(Phase.values(), phase), placement);
    }

    private static <T extends Enum<T>> T named(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    boolean suits(ActivityRecord one) {
        return (state == null || one.state() == state) && (skill == null || one.skills().contains(skill)) && (phase == null || one.phase() == phase)
            && (placement == null || one.placement() != null && one.placement().value() == placement);
    }
}

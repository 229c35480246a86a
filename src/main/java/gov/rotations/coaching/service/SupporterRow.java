package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.skills.SkillKey;
import java.time.LocalDate;
import java.util.List;

/** A supporter as lists and the admin's page show them. @param places taken and offered, for each kind offered */
public record SupporterRow(SupporterId id, String name, String email, Supporter.State state, String department, String region,
    boolean online, String availability, String about, LocalDate trainedOn, List<Places> places, List<SkillKey> topics) {

    /** How many of somebody's places are taken. */
    public record Places(SupportKind kind, int taken, int offered) {

        public int free() {
            return Math.max(0, offered - taken);
        }
    }

    public boolean isApplied() {
        return state == Supporter.State.APPLIED;
    }

    public boolean isRetirable() {
        return state.mayBecome(Supporter.State.RETIRED);
    }
}

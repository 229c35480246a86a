package gov.rotations.coaching;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** An admin holds a pair fast, or forbids it. */
public record SuggestionPinned(PairingRoundId round, AssociateId associate, SupporterId supporter, boolean forbidden) implements Fact {

    @Override
    public String subject() {
        return "pairing-round:" + round;
    }
}

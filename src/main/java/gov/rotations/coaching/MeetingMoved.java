package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** A meeting was proposed, agreed, held, missed or cancelled; never what it was about. */
public record MeetingMoved(PairingId pairing, long meeting, String state) implements Fact {

    @Override
    public String subject() {
        return "pairing:" + pairing;
    }
}

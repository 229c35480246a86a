package gov.rotations.coaching.service;

/** A pairing as an admin sees it: who, dates and counts. @param silent whether the two should have met, and have not */
public record LivingPairing(PairingRow row, MeetingTally meetings, boolean silent) {
}

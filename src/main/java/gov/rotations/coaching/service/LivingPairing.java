package gov.rotations.coaching.service;

/** A pairing as an admin sees it: who, dates and counts. */
public record LivingPairing(PairingRow row, MeetingTally meetings) {
}

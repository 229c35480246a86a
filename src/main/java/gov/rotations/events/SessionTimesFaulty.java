package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** A session ends before it begins, or two sessions of one event take place at once. */
public class SessionTimesFaulty extends Refusal {

    private static final long serialVersionUID = 1L;
}

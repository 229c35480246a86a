package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** Another session takes place in the room at that time. */
public class RoomTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoomTaken(String room, String event) {
        super(room, event);
    }
}

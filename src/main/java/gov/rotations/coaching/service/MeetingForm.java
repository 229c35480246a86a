package gov.rotations.coaching.service;

import java.time.Instant;

/** A time one of the two proposes. @param place a room or a link @param agenda may be null */
public record MeetingForm(Instant beginsAt, int minutes, String place, String agenda) {
}

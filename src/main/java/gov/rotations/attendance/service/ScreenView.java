package gov.rotations.attendance.service;

import java.io.Serializable;

/**
 * The screen in the room.
 *
 * @param picture what phones scan; null while the door is not open
 * @param code what is typed instead; null when codes are not taken
 * @param address where the code is typed, without what browsers add themselves
 * @param early whether the door is still to open
 * @param there people checked in, of those expected
 */
public record ScreenView(DoorSign sign, QrCode picture, String code, String address, boolean early, int there, int expected) implements Serializable {

    public boolean isOpen() {
        return picture != null;
    }
}

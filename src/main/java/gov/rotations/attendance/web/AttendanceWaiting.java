package gov.rotations.attendance.web;

import gov.rotations.attendance.service.RegisterListService;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Doors that are open for somebody now, and registers of sessions that are over. */
@ApplicationScoped
public class AttendanceWaiting implements Waiting {

    @Inject
    private RegisterListService registers;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        return List.of(
            WaitingItem.urgent("attendance.waiting.doors", registers.openDoors(), "/attendance/check-in.xhtml"),
            WaitingItem.urgent("attendance.waiting.registers", registers.due(), "/attendance/registers.xhtml"));
    }
}

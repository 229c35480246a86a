package gov.rotations.attendance.web;

import gov.rotations.attendance.service.RegisterListService;
import gov.rotations.faces.Texts;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Doors that are open for somebody now, and registers of sessions that are over. */
@ApplicationScoped
public class AttendanceWaiting implements Waiting {

    @Inject
    private RegisterListService registers;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        return Stream.of(
            item("attendance.waiting.doors", registers.openDoors(), "/attendance/check-in.xhtml"),
            item("attendance.waiting.registers", registers.due(), "/attendance/registers.xhtml"))
            .filter(item -> item.count() > 0).toList();
    }

    private static WaitingItem item(String key, long count, String link) {
        return new WaitingItem(Texts.get(key, count), link, (int) count, true);
    }
}

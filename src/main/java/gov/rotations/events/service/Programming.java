package gov.rotations.events.service;

import gov.rotations.events.SessionInUse;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Session;
import gov.rotations.events.entity.Shift;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays the sessions of an event out in time and rooms, and keeps the span of the event in step with them. */
@Dependent
class Programming {

    @Inject
    private Sessions sessions;

    @Inject
    private Rooms rooms;

    @Inject
    private People people;

    /**
     * Makes the sessions what the form says. Of a published event sessions only change what they are called, their room
     * and who facilitates.
     *
     * @return whether a room changed
     */
    boolean layOut(ProgrammeEvent event, List<SessionLine> lines) {
        Map<Long, Session> known = sessions.of(event.id()).stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        List<Session> own = new ArrayList<>();
        boolean moved = false;
        for (SessionLine line : lines) {
            Session session = line.getId() == null ? null : known.remove(line.getId());
            refuseUnlessSame(event, session, line);
            Session kept = session == null ? new Session(event.id(), line.startsAt(), line.endsAt()) : session;
            kept.takePlace(line.startsAt(), line.endsAt());
            moved |= session != null && !session.room().equals(Objects.requireNonNullElse(line.getRoom(), ""));
            kept.describe(line.getTitle(), line.getRoom(), people.byAddresses(line.getFacilitators()));
            own.add(session == null ? sessions.add(kept) : kept);
        }
        if (!known.isEmpty() && event.state() != ProgrammeEvent.State.DRAFT) {
            throw new SessionInUse();
        }
        known.values().forEach(sessions::remove);
        fit(event, own);
        return moved;
    }

    private static void refuseUnlessSame(ProgrammeEvent event, Session session, SessionLine line) {
        boolean same = session != null && session.startsAt().equals(line.startsAt()) && session.endsAt().equals(line.endsAt());
        if (event.state() != ProgrammeEvent.State.DRAFT && !same) {
            throw new SessionInUse();
        }
    }

    /** What was free when it was drafted may be taken by now. */
    void refuseClashes(ProgrammeEvent event) {
        rooms.refuseClashes(event, sessions.of(event.id()));
    }

    /** Every session keeps its time of the day. */
    void shift(ProgrammeEvent event, Shift shift) {
        List<Session> own = sessions.of(event.id());
        own.forEach(one -> one.takePlace(shift.of(one.startsAt()), shift.of(one.endsAt())));
        rooms.refuseClashes(event, own);
    }

    void copy(ProgrammeEvent from, ProgrammeEvent to, Shift shift) {
        List<Session> own = sessions.of(from.id()).stream().map(one -> {
            Session copy = new Session(to.id(), shift.of(one.startsAt()), shift.of(one.endsAt()));
            copy.describe(one.title(), one.room(), one.facilitators());
            return sessions.add(copy);
        }).toList();
        span(to, own);
    }

    private void fit(ProgrammeEvent event, List<Session> own) {
        rooms.refuseClashes(event, own);
        span(event, own);
    }

    private static void span(ProgrammeEvent event, List<Session> own) {
        event.lasts(own.stream().map(Session::startsAt).min(Comparator.naturalOrder()).orElse(null),
            own.stream().map(Session::endsAt).max(Comparator.naturalOrder()).orElse(null));
    }
}

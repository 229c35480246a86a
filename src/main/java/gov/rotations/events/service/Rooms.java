package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.RoomTaken;
import gov.rotations.events.SessionTimesFaulty;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Session;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Sees to it that nobody is in two places: sessions of one event follow each other, and a room is given once at a time. */
@Dependent
class Rooms {

    @Inject
    private Sessions sessions;

    @Inject
    private ProgrammeEvents events;

    /** @param own the sessions of the event, as they shall be */
    void refuseClashes(ProgrammeEvent event, List<Session> own) {
        for (int at = 0; at < own.size(); at++) {
            Session one = own.get(at);
            if (own.subList(at + 1, own.size()).stream().anyMatch(one::overlaps)) {
                throw new SessionTimesFaulty();
            }
            if (!one.room().isBlank()) {
                refuseTaken(event, one);
            }
        }
    }

    private void refuseTaken(ProgrammeEvent event, Session one) {
        List<Session> others = sessions.between(one.startsAt(), one.endsAt()).stream()
            .filter(other -> !other.event().equals(event.id()) && plain(other.room()).equals(plain(one.room()))).toList();
        Map<EventId, ProgrammeEvent> of = events.of(others.stream().map(Session::event).collect(Collectors.toSet()));
        others.stream().map(other -> of.get(other.event())).filter(other -> other.state() == ProgrammeEvent.State.PUBLISHED
            && plain(other.venue()).equals(plain(event.venue()))).findFirst().ifPresent(other -> {
                throw new RoomTaken(one.room(), other.title());
            });
    }

    private static String plain(String words) {
        return Objects.requireNonNullElse(words, "").strip().toLowerCase(Locale.ROOT);
    }
}

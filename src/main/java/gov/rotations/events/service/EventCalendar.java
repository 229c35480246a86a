package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.EventStage;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.events.entity.Session;
import gov.rotations.security.AccountId;
import gov.rotations.shared.PlainCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events as iCalendar files: one entry for each session. */
@Dependent
class EventCalendar {

    @Inject
    private Sessions sessions;

    @Inject
    private ProgrammeEvents events;

    @Inject
    private Registrations registrations;

    @Inject
    private Clock clock;

    String of(ProgrammeEvent event) {
        return of(List.of(event), sessions.of(event.id())).text();
    }

    /** What somebody has a seat at, or facilitates; what was cancelled is told as cancelled. */
    String of(AccountId person, String called) {
        List<Registration> own = registrations.of(person);
        List<Session> facilitated = sessions.facilitatedBy(person);
        Set<EventId> seated = own.stream().filter(one -> one.state().holdsSeat()).map(Registration::event).collect(Collectors.toSet());
        Set<EventId> ids = Stream.concat(own.stream().map(Registration::event), facilitated.stream().map(Session::event)).collect(Collectors.toSet());
        Map<EventId, ProgrammeEvent> of = events.of(ids);
        List<Session> shown = sessions.of(ids).stream().filter(session -> switch (of.get(session.event()).stage(clock.instant())) {
            case DRAFT -> false;
            case CANCELLED -> true;
            default -> seated.contains(session.event()) || session.facilitators().contains(person);
        }).toList();
        return of(of.values(), shown).called(called).text();
    }

    private PlainCalendar of(Collection<ProgrammeEvent> found, List<Session> shown) {
        Map<EventId, ProgrammeEvent> of = found.stream().collect(Collectors.toMap(ProgrammeEvent::id, Function.identity()));
        PlainCalendar calendar = new PlainCalendar("Events", clock.instant());
        shown.forEach(session -> {
            ProgrammeEvent event = of.get(session.event());
            String title = session.title().isEmpty() ? event.title() : event.title() + ": " + session.title();
            String place = Stream.of(session.room(), event.venue()).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
            calendar.entry("session-" + session.id(), event.moves(), title, place, event.details().theme(), session.startsAt(), session.endsAt());
            if (event.stage(clock.instant()) == EventStage.CANCELLED) {
                calendar.cancelled();
            }
        });
        return calendar;
    }
}

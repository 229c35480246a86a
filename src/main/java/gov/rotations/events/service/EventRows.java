package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Events as lists show them to one reader: seats counted once for all of them. */
@Dependent
class EventRows {

    @Inject
    private Registrations registrations;

    @Inject
    private Audience audience;

    @Inject
    private Clock clock;

    List<EventRow> of(Actor reader, Collection<ProgrammeEvent> events) {
        Map<EventId, Map<RegistrationState, Integer>> counts = registrations.counts(events.stream().map(ProgrammeEvent::id).toList());
        Map<EventId, RegistrationState> own = reader.account() == null ? Map.of() : registrations.of(reader.account()).stream()
            .filter(one -> one.state().isLive()).collect(Collectors.toMap(Registration::event, Registration::state));
        Instant now = clock.instant();
        return events.stream().map(event -> {
            Map<RegistrationState, Integer> count = counts.getOrDefault(event.id(), Map.of());
            return new EventRow(event.id().value(), event.kind(), event.title(), Objects.requireNonNullElse(event.details().theme(), ""),
                event.stage(now), event.startsAt(), event.endsAt(), Objects.requireNonNullElse(event.venue(), ""), event.link() != null,
                event.capacity(), Registrations.taken(count), count.getOrDefault(RegistrationState.WAITLISTED, 0), own.get(event.id()),
                audience.organises(reader, event));
        }).toList();
    }

    EventRow of(Actor reader, ProgrammeEvent event) {
        return of(reader, List.of(event)).get(0);
    }
}

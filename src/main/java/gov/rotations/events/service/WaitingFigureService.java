package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.EventKind;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often waiting for a seat is worth it, and for how long one waits. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.ANALYST})
public class WaitingFigureService {

    @Inject
    private Registrations registrations;

    @Inject
    private ProgrammeEvents events;

    /** One line for each kind of event at which somebody waited; cancelled events are left out. */
    public List<WaitingFigure> byKind() {
        List<Registration> waited = registrations.waited();
        Map<EventId, ProgrammeEvent> of = events.of(waited.stream().map(Registration::event).collect(Collectors.toSet()));
        Map<EventKind, List<Registration>> kinds = waited.stream().filter(one -> of.get(one.event()).state() == ProgrammeEvent.State.PUBLISHED)
            .collect(Collectors.groupingBy(one -> of.get(one.event()).kind(), TreeMap::new, Collectors.toList()));
        return kinds.entrySet().stream().map(kind -> WaitingFigure.of(kind.getKey(), kind.getValue().size(), waits(kind.getValue()))).toList();
    }

    private static List<Duration> waits(Collection<Registration> waited) {
        return waited.stream().filter(one -> one.confirmedAt() != null)
            .map(one -> Duration.between(one.waitingSince(), one.confirmedAt())).toList();
    }
}

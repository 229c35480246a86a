package gov.rotations.attendance.service;

import gov.rotations.attendance.entity.Attendance;
import gov.rotations.attendance.entity.Register;
import gov.rotations.events.Events;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registers somebody holds, and what waits at doors and in registers. */
@Stateless
@AllowedTo
public class RegisterListService {

    private static final Duration BACK = Duration.ofDays(400);

    private static final Duration AHEAD = Duration.ofDays(60);

    @Inject
    private Registers registers;

    @Inject
    private Attendances attendances;

    @Inject
    private Todos todos;

    @Inject
    private Events events;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Those of today and to be closed first, then what comes, then what is done. @param step only these, or null for all */
    public List<RegisterLine> mine(RegisterLine.Step step) {
        List<SessionCard> held = held();
        List<SessionId> ids = held.stream().map(SessionCard::id).toList();
        Map<SessionId, Register> known = registers.of(ids);
        Map<SessionId, Long> there = attendances.of(ids).stream().filter(one -> one.state().wasThere())
            .collect(Collectors.groupingBy(Attendance::session, Collectors.counting()));
        return held.stream().map(card -> line(card, known.get(card.id()), there.getOrDefault(card.id(), 0L)))
            .filter(line -> step == null || line.step() == step).sorted(Comparator.comparing(RegisterLine::step).thenComparing(line -> line.step() == RegisterLine.Step.AHEAD
                ? line.sign().starts().getEpochSecond() : -line.sign().starts().getEpochSecond())).toList();
    }

    /** Registers of sessions that are over, which the actor holds and has not closed. */
    public long due() {
        return account().map(account -> todos.dueRegisters(account, clock.instant())).orElse(0L);
    }

    /** Sessions the actor may check in to now. */
    public long openDoors() {
        return account().map(account -> todos.openDoors(account, clock.instant())).orElse(0L);
    }

    private Optional<AccountId> account() {
        return Optional.ofNullable(actor.get().account());
    }

    private List<SessionCard> held() {
        Actor holder = actor.get();
        Instant now = clock.instant();
        Stream<SessionCard> cards = holder.isAdmin() ? events.sessionsBetween(now.minus(BACK), now.plus(AHEAD)).stream()
            : Stream.concat(events.facilitatedBy(holder.account()).stream(),
                events.organisedBy(holder.account()).stream().flatMap(event -> events.sessionsOf(event).stream()));
        return List.copyOf(cards.filter(card -> card.stage().isOn())
            .collect(Collectors.toMap(SessionCard::id, Function.identity(), (first, second) -> first)).values());
    }

    private RegisterLine line(SessionCard card, Register register, long there) {
        Instant now = clock.instant();
        boolean closed = register != null && !register.isOpen();
        RegisterLine.Step step = closed ? RegisterLine.Step.CLOSED : now.isBefore(DoorTimes.of(card).opens()) ? RegisterLine.Step.AHEAD
            : now.isBefore(card.ends()) ? RegisterLine.Step.RUNNING : RegisterLine.Step.TO_CLOSE;
        return new RegisterLine(DoorSign.of(card), step, (int) there, events.organises(actor.get(), card.event()));
    }
}

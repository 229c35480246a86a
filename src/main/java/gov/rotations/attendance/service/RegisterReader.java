package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.entity.Attendance;
import gov.rotations.attendance.entity.Contradiction;
import gov.rotations.attendance.entity.Correction;
import gov.rotations.attendance.entity.Mark;
import gov.rotations.attendance.entity.Register;
import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventId;
import gov.rotations.events.EventKind;
import gov.rotations.events.Events;
import gov.rotations.events.Events.Registered;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.events.RegistrationState;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a register: who has a seat, whoever else was seen, and what is known of each. */
@Dependent
class RegisterReader {

    private static final Comparator<RegisterRow> BY_NAME = Comparator.comparing(RegisterRow::name).thenComparing(RegisterRow::account);

    @Inject
    private Registers registers;

    @Inject
    private Attendances attendances;

    @Inject
    private Events events;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook book;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    RegisterView view(SessionCard card) {
        Register register = registers.of(card.id());
        List<RegisterRow> rows = rows(card);
        DoorTimes times = DoorTimes.of(card);
        String closer = Optional.ofNullable(register.closedBy()).flatMap(book::find).map(AccountBook.Card::name).orElse("");
        return new RegisterView(DoorSign.of(card), register.version(), register.state(),
            events.organises(actor.get(), card.event()), !clock.instant().isBefore(card.ends()), register.isOpen() && !clock.instant().isBefore(times.lateFrom()),
            times.lateFrom(), register.closedAt(), closer, RegisterTally.of(rows.stream().map(RegisterRow::state).toList()), rows,
            contradictions(attendances.unsettled(card.id())));
    }

    /** One person with everything a register may say and has said of them. */
    PersonMark person(SessionCard card, AccountId account) {
        RegisterRow row = rows(card).stream().filter(one -> one.account() == account.value()).findFirst()
            .orElseThrow(() -> new NotPermitted("account:" + account + " in register:" + card.id()));
        boolean open = registers.of(card.id()).isOpen();
        List<AttendanceState> choices = Arrays.stream(AttendanceState.values()).filter(state -> open ? row.state().mayBecomeWhileOpen(state)
            : row.state().mayBeCorrectedTo(state)).filter(state -> state != AttendanceState.ABSENT || card.kind() != EventKind.SOCIAL).toList();
        return new PersonMark(DoorSign.of(card), open, row, choices, history(attendances.find(card.id(), account).stream().toList()));
    }

    /** What closed registers said before, the latest first. */
    List<ReportLine.Earlier> history(List<Attendance> known) {
        List<Correction> lines = attendances.corrections(known);
        Map<AccountId, AccountBook.Card> correctors = book.of(lines.stream().map(Correction::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        return lines.stream().map(one -> new ReportLine.Earlier(one.before().state(), one.before().excuse(), one.after(), one.at(),
            one.by() == null ? "" : correctors.get(one.by()).name(), one.why())).toList();
    }

    List<RegisterRow> rows(SessionCard card) {
        Map<AccountId, Registered> seats = seats(card.event(), events);
        Map<AccountId, Attendance> known = attendances.of(card.id());
        Set<Long> corrected = attendances.corrections(known.values()).stream().map(Correction::attendance).collect(Collectors.toSet());
        Set<AccountId> everybody = new HashSet<>(seats.keySet());
        everybody.addAll(known.keySet());
        Map<AccountId, AccountBook.Card> cards = book.of(everybody);
        Map<AccountId, String> references = references(card);
        return everybody.stream().map(account -> row(cards.get(account), references.getOrDefault(account, ""), seats.get(account), known.get(account),
            corrected)).sorted(BY_NAME).toList();
    }

    RegisterTally tally(SessionCard card, Register register) {
        Map<AccountId, AttendanceState> states = new HashMap<>();
        seats(card.event(), events).keySet().forEach(account -> states.put(account, AttendanceState.EXPECTED));
        attendances.of(register.session()).forEach((account, attendance) -> states.put(account, attendance.state()));
        return RegisterTally.of(states.values());
    }

    /** Who has a seat now. */
    static Map<AccountId, Registered> seats(EventId event, Events events) {
        return events.registered(event).stream().filter(one -> one.state() == RegistrationState.CONFIRMED)
            .collect(Collectors.toMap(Registered::account, Function.identity(), (first, second) -> first));
    }

    List<ContradictionRow> contradictions(List<Contradiction> open) {
        Map<AccountId, AccountBook.Card> cards = book.of(open.stream().map(one -> one.attendance().account()).collect(Collectors.toSet()));
        return open.stream().map(one -> {
            Attendance known = one.attendance();
            return new ContradictionRow(one.id(), cards.get(known.account()).name(), known.state(), known.method(), known.arrivedAt(),
                one.paper().state(), one.paper().excuse());
        }).toList();
    }

    private Map<AccountId, String> references(SessionCard card) {
        return card.cohorts().stream().flatMap(cohort -> cohorts.associatesOf(cohort).stream())
            .collect(Collectors.toMap(Cohorts.AssociateCard::account, Cohorts.AssociateCard::reference, (first, second) -> first));
    }

    private static RegisterRow row(AccountBook.Card person, String reference, Registered seat, Attendance known, Set<Long> corrected) {
        Mark mark = known == null ? Mark.of(AttendanceState.EXPECTED) : known.mark();
        return new RegisterRow(person.id().value(), person.name(), reference, seat == null ? null : seat.id().value(), seat != null && seat.walkIn(),
            mark.state(), known == null ? null : known.method(), known == null ? null : known.arrivedAt(), mark.excuse(), mark.share(),
            known != null && corrected.contains(known.id()));
    }
}

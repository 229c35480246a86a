package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.entity.Attendance;
import gov.rotations.attendance.entity.Correction;
import gov.rotations.attendance.entity.Mark;
import gov.rotations.attendance.entity.Register;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.events.EventKind;
import gov.rotations.events.Events;
import gov.rotations.events.Events.EventCard;
import gov.rotations.events.Events.Registered;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.SessionId;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One report for each person across everything, one for each event. Nobody reads about their peers. */
@Stateless
@AllowedTo
public class ReportService {

    @Inject
    private RegisterPolicy policy;

    @Inject
    private RegisterReader reader;

    @Inject
    private Registers registers;

    @Inject
    private Attendances attendances;

    @Inject
    private Events events;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Departments departments;

    @Inject
    private AccountBook book;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    public PersonReport mine() {
        return report(actor.get().account());
    }

    @AllowedTo({Role.PROGRAMME_ADMIN, Role.CASE_WORKER})
    public PersonReport of(long account) {
        return report(new AccountId(account));
    }

    /** For whoever organises the event. */
    public EventReport ofEvent(long id) {
        EventCard event = policy.organised(id);
        List<SessionCard> sessions = events.sessionsOf(event.id());
        Map<SessionId, Register> known = registers.of(sessions.stream().map(SessionCard::id).toList());
        Map<SessionId, List<RegisterRow>> read = new LinkedHashMap<>();
        sessions.forEach(session -> read.put(session.id(), reader.rows(session)));
        List<EventReport.Column> columns = sessions.stream().map(session -> new EventReport.Column(DoorSign.of(session), isClosed(known.get(session.id())),
            RegisterTally.of(read.get(session.id()).stream().map(RegisterRow::state).toList()))).toList();
        List<EventReport.Row> rows = rows(read);
        int came = (int) rows.stream().filter(row -> row.cells().stream().filter(Objects::nonNull).anyMatch(RegisterRow::isThere)).count();
        Rate rate = Rate.of(read.entrySet().stream().filter(one -> isClosed(known.get(one.getKey()))).flatMap(one -> one.getValue().stream())
            .map(cell -> new Mark(cell.state(), cell.excuse(), cell.share())).toList());
        return new EventReport(id, event.title(), event.kind(), event.starts(), event.ends(), event.venue(), event.capacity(), came, rate, columns, rows);
    }

    /** A badge for everybody with a seat, by name. */
    public List<Badge> badges(long id) {
        EventCard event = policy.organised(id);
        Map<AccountId, Cohorts.AssociateCard> associates = event.cohorts().stream().flatMap(cohort -> cohorts.associatesOf(cohort).stream())
            .collect(Collectors.toMap(Cohorts.AssociateCard::account, one -> one, (first, second) -> first));
        Map<DepartmentId, Departments.Card> homes = departments.of(associates.values().stream().map(Cohorts.AssociateCard::homeDepartment).toList());
        return RegisterReader.seats(event.id(), events).values().stream().sorted(Comparator.comparing(Registered::name)).map(one -> {
            Optional<Cohorts.AssociateCard> associate = Optional.ofNullable(associates.get(one.account()));
            return new Badge(event.title(), one.name(), associate.map(Cohorts.AssociateCard::homeDepartment).map(homes::get)
                .map(Departments.Card::name).orElse(""), associate.map(Cohorts.AssociateCard::cohort).flatMap(cohorts::cohort)
                .map(Cohorts.CohortCard::code).orElse(""));
        }).toList();
    }

    /** A line for each person by name, with what each session knows of them; null where a session knows nothing. */
    private static List<EventReport.Row> rows(Map<SessionId, List<RegisterRow>> read) {
        Map<String, RegisterRow> people = new TreeMap<>();
        read.values().stream().flatMap(List::stream).forEach(row -> people.put(row.name() + "/" + row.account(), row));
        return people.values().stream().map(person -> new EventReport.Row(person.account(), person.name(), person.reference(), read.values().stream()
            .map(rows -> rows.stream().filter(row -> row.account() == person.account()).findFirst().orElse(null)).toList())).toList();
    }

    private PersonReport report(AccountId account) {
        AccountBook.Card person = book.find(account).orElseThrow(() -> new NotPermitted("attendance of account:" + account));
        Map<SessionId, Attendance> known = attendances.of(account).stream().collect(Collectors.toMap(Attendance::session, one -> one));
        Map<SessionId, SessionCard> cards = cards(account, known);
        Map<SessionId, Register> held = registers.of(cards.keySet());
        Set<Long> corrected = attendances.corrections(known.values()).stream().map(Correction::attendance).collect(Collectors.toSet());
        List<ReportLine> lines = cards.values().stream().map(card -> line(card, isClosed(held.get(card.id())), Optional.ofNullable(known.get(card.id())), corrected))
            .sorted(Comparator.comparing((ReportLine line) -> line.sign().starts()).reversed()).toList();
        Rate rate = Rate.of(lines.stream().filter(ReportLine::counts).map(line -> new Mark(line.state(), line.excuse(), line.share())).toList());
        return new PersonReport(account.value(), person.name(), cohorts.associateOf(account).map(Cohorts.AssociateCard::reference).orElse(""), rate, lines);
    }

    /** Sessions the person had a seat for, and those where the person was seen. */
    private Map<SessionId, SessionCard> cards(AccountId account, Map<SessionId, Attendance> known) {
        Stream<SessionCard> seated = events.registrationsOf(account).stream().filter(one -> one.state() == RegistrationState.CONFIRMED)
            .map(Registered::event).distinct().flatMap(event -> events.sessionsOf(event).stream());
        Stream<SessionCard> seen = known.keySet().stream().map(events::session).flatMap(Optional::stream);
        return Stream.concat(seated, seen).filter(card -> card.stage().isOn())
            .collect(Collectors.toMap(SessionCard::id, card -> card, (first, second) -> first));
    }

    private ReportLine line(SessionCard card, boolean closed, Optional<Attendance> known, Set<Long> corrected) {
        Mark mark = known.map(Attendance::mark).orElse(Mark.of(AttendanceState.EXPECTED));
        return new ReportLine(DoorSign.of(card), mark.state(), known.map(Attendance::method).orElse(null), known.map(Attendance::arrivedAt).orElse(null),
            mark.excuse(), mark.share(), clock.instant().isBefore(card.starts()), closed && card.kind() != EventKind.SOCIAL, reader.history(known.filter(one -> corrected.contains(one.id())).stream().toList()));
    }

    private static boolean isClosed(Register register) {
        return register != null && !register.isOpen();
    }
}

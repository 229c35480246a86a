package gov.rotations.events.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventId;
import gov.rotations.events.EventKind;
import gov.rotations.events.EventStage;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.events.entity.Session;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Times;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What takes place, as each reader may see it; whatever is not for them does not exist. */
@Stateless
@AllowedTo
public class CalendarService {

    private static final Duration AHEAD = Duration.ofDays(400);

    @Inject
    private ProgrammeEvents events;

    @Inject
    private Sessions sessions;

    @Inject
    private Registrations registrations;

    @Inject
    private Audience audience;

    @Inject
    private EventRows rows;

    @Inject
    private EventCalendar files;

    @Inject
    private People people;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** @param month null for this one @param kind null for all */
    public CalendarMonth month(YearMonth month, EventKind kind) {
        YearMonth shown = month == null ? YearMonth.now(clock) : month;
        LocalDate first = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = shown.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<EventRow> found = rows.of(actor.get(), audience.visible(actor.get(), events.told(midnight(first), midnight(last.plusDays(1)))))
            .stream().filter(row -> kind == null || row.kind() == kind).toList();
        List<CalendarDay> days = first.datesUntil(last.plusDays(1)).map(day -> day(day, shown, found)).toList();
        List<List<CalendarDay>> weeks = new ArrayList<>();
        for (int at = 0; at < days.size(); at += 7) {
            weeks.add(days.subList(at, at + 7));
        }
        return new CalendarMonth(shown, weeks, found.stream().filter(row -> !row.getFirstDay().isAfter(shown.atEndOfMonth())
            && !row.getLastDay().isBefore(shown.atDay(1))).toList());
    }

    private CalendarDay day(LocalDate day, YearMonth month, List<EventRow> found) {
        return new CalendarDay(day, YearMonth.from(day).equals(month), day.equals(LocalDate.now(clock)),
            found.stream().filter(row -> !day.isBefore(row.getFirstDay()) && !day.isAfter(row.getLastDay())).toList());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Times.ZONE).toInstant();
    }

    /** What the actor plans and nobody else sees yet. */
    public List<EventRow> drafts() {
        return rows.of(actor.get(), audience.visible(actor.get(), events.drafts()));
    }

    public EventView get(long id) {
        Actor reader = actor.get();
        ProgrammeEvent event = seen(id);
        EventRow row = rows.of(reader, event);
        List<SessionRow> parts = sessions.of(event.id()).stream().map(session -> row(reader, session)).toList();
        OwnRegistration mine = reader.account() == null ? null
            : registrations.latest(event.id(), reader.account()).map(own -> own(event, own)).orElse(null);
        boolean inside = row.organised() || mine != null && mine.state().holdsSeat() || parts.stream().anyMatch(SessionRow::mine);
        ProgrammeEvent.Details details = event.details();
        return new EventView(row, event.version(), details.description(), inside ? details.link() : null,
            details.cohorts().stream().flatMap(cohort -> cohorts.cohort(cohort).stream()).map(Cohorts.CohortCard::code).sorted().toList(),
            details.open(), details.rule(), event.takesLots(), details.window().opens(), details.window().closes(), details.window().cancelBy(),
            event.cancelReason(), people.names(event.organisers()), parts, mine,
            reader.account() != null && audience.mayRegister(event, reader.account()));
    }

    private SessionRow row(Actor reader, Session session) {
        return new SessionRow(session.id().value(), session.title(), session.startsAt(), session.endsAt(), session.room(),
            people.names(session.facilitators()), session.facilitators().contains(reader.account()));
    }

    private OwnRegistration own(ProgrammeEvent event, Registration own) {
        int position = own.state() != RegistrationState.WAITLISTED ? 0
            : 1 + registrations.of(event.id(), RegistrationState.WAITLISTED).stream().map(Registration::id).toList().indexOf(own.id());
        Instant now = clock.instant();
        boolean late = own.isLate() || own.state().holdsSeat() && event.isLate(now);
        return new OwnRegistration(own.state(), position, own.answerBy(), own.isAskedAgain(), late, !event.stage(now).isBeforeStart(),
            own.diet(), own.accessNeeds());
    }

    /** The event as an iCalendar file. */
    public String file(long id) {
        return files.of(seen(id));
    }

    private ProgrammeEvent seen(long id) {
        ProgrammeEvent event = events.get(new EventId(id));
        if (!audience.maySee(actor.get(), event)) {
            throw new NotPermitted("event:" + id);
        }
        return event;
    }

    /** What concerns the actor. */
    public MyEvents mine() {
        Actor reader = actor.get();
        if (reader.account() == null) {
            return new MyEvents(List.of(), List.of(), List.of(), List.of());
        }
        List<Registration> own = registrations.of(reader.account());
        Set<EventId> asked = own.stream().filter(one -> one.answerBy() != null && one.state().isLive()).map(Registration::event).collect(Collectors.toSet());
        Set<EventId> live = own.stream().filter(one -> one.state().isLive()).map(Registration::event).collect(Collectors.toSet());
        Set<EventId> concerned = Stream.concat(own.stream().map(Registration::event),
            sessions.facilitatedBy(reader.account()).stream().map(Session::event)).collect(Collectors.toSet());
        Set<EventId> seated = own.stream().filter(one -> one.state().holdsSeat()).map(Registration::event).collect(Collectors.toSet());
        List<EventRow> all = rows.of(reader, events.of(concerned).values().stream().filter(event -> event.state() != ProgrammeEvent.State.DRAFT)
            .sorted(Comparator.comparing(ProgrammeEvent::startsAt)).toList());
        return new MyEvents(
            all.stream().filter(row -> asked.contains(new EventId(row.id())) && !row.isOver()).toList(),
            all.stream().filter(row -> !row.isOver() && !asked.contains(new EventId(row.id())) && (live.contains(new EventId(row.id())) || !isOwn(own, row))).toList(),
            invitations(reader, live),
            all.stream().filter(row -> row.stage() == EventStage.HELD && (seated.contains(new EventId(row.id())) || !isOwn(own, row)))
                .sorted(Comparator.comparing(EventRow::starts).reversed()).toList());
    }

    /** Whether it concerns the reader by a registration, and not as somebody who facilitates. */
    private static boolean isOwn(List<Registration> own, EventRow row) {
        return own.stream().anyMatch(one -> one.event().value() == row.id());
    }

    private List<EventRow> invitations(Actor reader, Set<EventId> live) {
        Instant now = clock.instant();
        CohortId cohort = audience.cohortOf(reader.account());
        return rows.of(reader, events.told(now, now.plus(AHEAD)).stream()
            .filter(event -> event.stage(now) == EventStage.REGISTRATION_OPEN && !live.contains(event.id())
                && (event.isFor(cohort) || event.isOpenToAll())).toList());
    }

    /** How many questions await the actor's answer. */
    public long awaited() {
        Instant now = clock.instant();
        return actor.get().account() == null ? 0 : registrations.of(actor.get().account()).stream()
            .filter(one -> one.state().isLive() && one.answerBy() != null && !one.isOverdue(now)).count();
    }

    /** How many events the actor's cohort is asked to and the actor has not answered. */
    @AllowedTo(Role.ASSOCIATE)
    public long invited() {
        CohortId cohort = audience.cohortOf(actor.get().account());
        Set<EventId> answered = registrations.of(actor.get().account()).stream().map(Registration::event).collect(Collectors.toSet());
        Instant now = clock.instant();
        return events.told(now, now.plus(AHEAD)).stream().filter(event -> event.isFor(cohort)
            && event.stage(now) == EventStage.REGISTRATION_OPEN && !answered.contains(event.id())).count();
    }
}

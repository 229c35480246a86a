package gov.rotations.attendance.service;

import gov.rotations.attendance.entity.Attendance;
import gov.rotations.attendance.entity.Register;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventKind;
import gov.rotations.events.Events;
import gov.rotations.events.Events.EventCard;
import gov.rotations.events.Events.Registered;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures attendance over closed registers. Socials are in no figure: they never count against anybody. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.ANALYST})
public class FigureService {

    /** One closed register's word about one person. */
    private record Word(EventCard event, Attendance attendance) {
    }

    @Inject
    private Events events;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Registers registers;

    @Inject
    private Attendances attendances;

    public Figures all() {
        List<EventCard> held = events.all().stream().filter(event -> event.stage().isOn() && event.kind() != EventKind.SOCIAL).toList();
        List<Word> words = words(held);
        Map<EventCard, List<Registered>> seats = new HashMap<>();
        held.forEach(event -> seats.put(event, events.registered(event.id())));
        List<Figures.Line> kinds = Stream.of(EventKind.values()).filter(kind -> words.stream().anyMatch(word -> word.event().kind() == kind))
            .map(kind -> line("", kind, words, word -> word.event().kind() == kind, seats)).toList();
        return new Figures(line("", EventKind.BOOT_CAMP, words, word -> word.event().kind() == EventKind.BOOT_CAMP, seats), SmallNumbers.hide(kinds),
            SmallNumbers.hide(byCohort(words, seats)), byEvent(words, seats));
    }

    private List<Word> words(List<EventCard> held) {
        Map<SessionId, EventCard> sessions = new HashMap<>();
        held.forEach(event -> events.sessionsOf(event.id()).stream().map(SessionCard::id).forEach(session -> sessions.put(session, event)));
        Set<SessionId> closed = registers.of(sessions.keySet()).values().stream().filter(register -> !register.isOpen()).map(Register::session)
            .collect(Collectors.toSet());
        return attendances.of(closed).stream().map(one -> new Word(sessions.get(one.session()), one)).toList();
    }

    private List<Figures.Line> byCohort(List<Word> words, Map<EventCard, List<Registered>> seats) {
        Map<AccountId, CohortId> members = new HashMap<>();
        cohorts.cohorts().forEach(cohort -> cohorts.associatesOf(cohort.id()).forEach(one -> members.put(one.account(), cohort.id())));
        return cohorts.cohorts().stream().map(cohort -> line(cohort.code(), null, words, word -> word.event().kind() == EventKind.BOOT_CAMP
            && cohort.id().equals(members.get(word.attendance().account())), seats, one -> cohort.id().equals(members.get(one.account()))))
            .filter(line -> line.people() > 0).toList();
    }

    private List<Figures.EventLine> byEvent(List<Word> words, Map<EventCard, List<Registered>> seats) {
        return seats.keySet().stream().filter(event -> words.stream().anyMatch(word -> word.event().equals(event)))
            .sorted(Comparator.comparing(EventCard::starts).reversed()).map(event -> {
                Figures.Line line = line(event.title(), event.kind(), words, word -> word.event().equals(event), seats);
                long came = words.stream().filter(word -> word.event().equals(event) && word.attendance().state().wasThere())
                    .map(word -> word.attendance().account()).distinct().count();
                return new Figures.EventLine(event.id().value(), line, event.starts(), event.capacity(), Math.round(100f * came / Math.max(1, event.capacity())));
            }).toList();
    }

    private static Figures.Line line(String name, EventKind kind, List<Word> words, Predicate<Word> about, Map<EventCard, List<Registered>> seats) {
        return line(name, kind, words, about, seats, one -> true);
    }

    private static Figures.Line line(String name, EventKind kind, List<Word> words, Predicate<Word> about, Map<EventCard, List<Registered>> seats,
            Predicate<Registered> whose) {
        List<Word> meant = words.stream().filter(about).toList();
        Set<AccountId> people = meant.stream().filter(word -> word.attendance().state().counts()).map(word -> word.attendance().account())
            .collect(Collectors.toSet());
        Set<EventCard> which = meant.stream().map(Word::event).collect(Collectors.toSet());
        List<Registered> given = new ArrayList<>();
        which.forEach(event -> seats.get(event).stream().filter(whose).forEach(given::add));
        long late = given.stream().filter(one -> one.state() == RegistrationState.CANCELLED && one.late()).count();
        long kept = given.stream().filter(one -> one.state() == RegistrationState.CONFIRMED).count();
        return new Figures.Line(name, kind, people.size(), Rate.of(meant.stream().map(word -> word.attendance().mark()).toList()),
            Optional.of(late + kept).filter(all -> all > 0).map(all -> Math.round(100f * late / all)).orElse(0), people.size() >= Figures.LEAST);
    }
}

package gov.rotations.events.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventCancelled;
import gov.rotations.events.EventChanged;
import gov.rotations.events.EventId;
import gov.rotations.events.EventMoved;
import gov.rotations.events.EventPublished;
import gov.rotations.events.LotteryEntered;
import gov.rotations.events.RegistrationCancelled;
import gov.rotations.events.RegistrationId;
import gov.rotations.events.RegistrationLapsed;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.SeatConfirmed;
import gov.rotations.events.SeatOffered;
import gov.rotations.events.SeatTakenBack;
import gov.rotations.events.SeatWaitedFor;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.faces.Words;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Letters about events: one for each step of a registration, and to everybody concerned when an event changes. What is over needs no letter. */
@Dependent
class EventLetters {

    private static final String PAGE = "/events/event.xhtml?id=";

    private static final String SEATS = "/events/organise.xhtml?id=";

    @Inject
    private Outbox outbox;

    @Inject
    private ProgrammeEvents events;

    @Inject
    private Sessions sessions;

    @Inject
    private Registrations registrations;

    @Inject
    private Seating seating;

    @Inject
    private EventCalendar files;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    /** Only the cohorts it is for are written to; others find it in their calendar. */
    void on(@Observes EventPublished fact) {
        ProgrammeEvent event = events.get(fact.event());
        Set<AccountId> invited = event.cohorts().stream().flatMap(cohort -> cohorts.associatesOf(cohort).stream())
            .map(Cohorts.AssociateCard::account).filter(account -> account != null).collect(Collectors.toSet());
        tell(event, invited, "events.published");
        tell(event, facilitators(event), "events.facilitates");
    }

    void on(@Observes LotteryEntered fact) {
        tellOne(fact.registration(), "events.drawing");
    }

    void on(@Observes SeatWaitedFor fact) {
        tellOne(fact.registration(), "events.waiting");
    }

    void on(@Observes SeatTakenBack fact) {
        tellOne(fact.registration(), "events.takenBack");
    }

    void on(@Observes RegistrationLapsed fact) {
        tellOne(fact.registration(), "events.lapsed");
        tellOrganisers(fact.event());
    }

    void on(@Observes RegistrationCancelled fact) {
        tellOne(fact.registration(), "events.givenBack");
        tellOrganisers(fact.event());
    }

    /** With the entry for their calendar. */
    void on(@Observes SeatConfirmed fact) {
        ProgrammeEvent event = events.get(fact.event());
        if (event.stage(clock.instant()).isBeforeStart()) {
            outbox.post(letter(event, fact.account(), "events.confirmed", fact.registration().toString()).withCalendar(files.of(event)));
        }
    }

    void on(@Observes SeatOffered fact) {
        ProgrammeEvent event = events.get(fact.event());
        Registration registration = registrations.get(fact.registration());
        outbox.post(Letter.to(fact.account(), "events.offered", fact.registration() + "/" + registration.answerBy())
            .with(event.title(), words.span(event.startsAt(), event.endsAt()), words.moment(registration.answerBy())).linkingTo(PAGE + event.id()));
    }

    void on(@Observes EventChanged fact) {
        if (fact.elsewhere()) {
            ProgrammeEvent event = events.get(fact.event());
            tellWithCalendar(event, seated(event), "events.elsewhere");
            tellWithCalendar(event, facilitators(event), "events.elsewhere");
        }
    }

    /** Who has a seat is asked; who waits, and who facilitates, is told. */
    void on(@Observes EventMoved fact) {
        ProgrammeEvent event = events.get(fact.event());
        registrations.of(event.id(), RegistrationState.CONFIRMED).forEach(seat -> outbox.post(
            Letter.to(seat.account(), "events.reconfirm", seat.id() + "/" + event.moves()).with(event.title(),
                words.span(event.startsAt(), event.endsAt()), words.moment(seat.answerBy())).linkingTo(PAGE + event.id()).withCalendar(files.of(event))));
        Set<AccountId> others = registrations.live(event.id()).stream().filter(one -> one.state() != RegistrationState.CONFIRMED)
            .map(Registration::account).collect(Collectors.toSet());
        tell(event, others, "events.moved");
        tellWithCalendar(event, facilitators(event), "events.moved");
    }

    /** Told before the registrations end, so that everybody who had one is among the readers. */
    void on(@Observes EventCancelled fact) {
        ProgrammeEvent event = events.get(fact.event());
        Set<AccountId> readers = registrations.live(event.id()).stream().map(Registration::account).collect(Collectors.toSet());
        readers.addAll(facilitators(event));
        readers.forEach(reader -> outbox.post(Letter.to(reader, "events.cancelled", event.id().toString())
            .with(event.title(), words.span(event.startsAt(), event.endsAt()), fact.reason()).linkingTo(PAGE + event.id()).withCalendar(files.of(event))));
    }

    /** Once registration is closed a seat that becomes free is theirs to give. */
    private void tellOrganisers(EventId id) {
        ProgrammeEvent event = events.get(id);
        boolean theirs = event.stage(clock.instant()).isBeforeStart() && !event.offersByItself(clock.instant());
        int waiting = registrations.of(id, RegistrationState.WAITLISTED).size();
        if (theirs && waiting > 0 && seating.free(event) > 0) {
            event.organisers().forEach(organiser -> outbox.post(Letter.to(organiser, "events.undecided", id + "/" + clock.instant())
                .with(event.title(), seating.free(event), waiting).linkingTo(SEATS + id)));
        }
    }

    private Set<AccountId> facilitators(ProgrammeEvent event) {
        return sessions.of(event.id()).stream().flatMap(session -> session.facilitators().stream()).collect(Collectors.toSet());
    }

    private List<AccountId> seated(ProgrammeEvent event) {
        return registrations.live(event.id()).stream().filter(one -> one.state().holdsSeat()).map(Registration::account).toList();
    }

    private void tellOne(RegistrationId id, String about) {
        Registration registration = registrations.get(id);
        ProgrammeEvent event = events.get(registration.event());
        if (event.stage(clock.instant()).isBeforeStart()) {
            outbox.post(letter(event, registration.account(), about, id.toString()));
        }
    }

    private void tell(ProgrammeEvent event, Collection<AccountId> readers, String about) {
        if (event.stage(clock.instant()).isBeforeStart()) {
            readers.forEach(reader -> outbox.post(letter(event, reader, about, event.id().toString())));
        }
    }

    private void tellWithCalendar(ProgrammeEvent event, Collection<AccountId> readers, String about) {
        readers.forEach(reader -> outbox.post(letter(event, reader, about, event.id().toString()).withCalendar(files.of(event))));
    }

    private Letter letter(ProgrammeEvent event, AccountId reader, String about, String occasion) {
        return Letter.to(reader, about, occasion + "/" + clock.instant()).with(event.title(), words.span(event.startsAt(), event.endsAt()))
            .linkingTo(PAGE + event.id());
    }
}

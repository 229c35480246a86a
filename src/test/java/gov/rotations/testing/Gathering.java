package gov.rotations.testing;

import gov.rotations.events.EventId;
import gov.rotations.events.EventKind;
import gov.rotations.events.Events;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.service.EventForm;
import gov.rotations.events.service.EventPlanningService;
import gov.rotations.events.service.RegistrationService;
import gov.rotations.events.service.TendingService;
import gov.rotations.security.Actor;
import gov.rotations.shared.Times;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An event of a test's own, for one cohort, and people of that cohort who come to it. */
@Dependent
public class Gathering {

    @Inject
    private Programme programme;
    @Inject
    private EventPlanningService planning;
    @Inject
    private RegistrationService registrations;
    @Inject
    private TendingService tending;
    @Inject
    private Events events;
    @Inject
    private Acting acting;

    private final LocalDateTime now = LocalDateTime.now(Times.ZONE).truncatedTo(ChronoUnit.MINUTES);

    public Programme programme() {
        return programme;
    }

    /** When the events of this test begin unless they say otherwise: in twenty days. */
    public LocalDateTime begin() {
        return now.plusDays(20).withHour(10).withMinute(0);
    }

    /** Published, for the cohort, open for registration since yesterday and for ten days more. */
    public EventId event(int seats, Consumer<EventForm> but) throws Exception {
        EventId id = draft(seats, but);
        programme.byAdmin(() -> planning.publish(id.value(), planning.form(id.value()).getVersion()));
        return id;
    }

    public EventId event(int seats) throws Exception {
        return event(seats, form -> { });
    }

    public EventId draft(int seats, Consumer<EventForm> but) throws Exception {
        EventForm form = form(seats);
        but.accept(form);
        return programme.byAdmin(() -> planning.save(form));
    }

    public EventForm form(int seats) throws Exception {
        EventForm form = new EventForm();
        form.setKind(EventKind.WORKSHOP);
        form.setTitle("Slicing stories");
        form.setCohorts(new Long[] {programme.cohort().value()});
        form.setCapacity(seats);
        form.setOpens(now.minusDays(1));
        form.setCloses(now.plusDays(10));
        form.setCancelBy(now.plusDays(15));
        form.addSession();
        form.getSessions().get(0).setBegins(begin());
        form.getSessions().get(0).setEnds(begin().plusHours(6));
        return form;
    }

    public Actor person(String name) throws Exception {
        return programme.selfOf(programme.associate(name));
    }

    public List<Actor> people(int many) throws Exception {
        List<Actor> people = new ArrayList<>();
        for (int one = 0; one < many; one++) {
            people.add(person("Person " + (char) ('A' + one)));
        }
        return people;
    }

    public void register(Actor person, EventId event) throws Exception {
        acting.as(person, () -> registrations.register(event.value(), null, null));
    }

    public void cancel(Actor person, EventId event) throws Exception {
        acting.as(person, () -> registrations.cancel(event.value()));
    }

    public void tend(EventId event) throws Exception {
        programme.byAdmin(() -> tending.tend(event.value()));
    }

    public RegistrationState stateOf(Actor person, EventId event) {
        return events.registrationOf(event, person.account()).map(Events.Registered::state).orElse(null);
    }

    public long many(EventId event, RegistrationState state) {
        return events.registered(event).stream().filter(row -> row.state() == state).count();
    }
}

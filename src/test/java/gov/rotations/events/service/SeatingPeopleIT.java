package gov.rotations.events.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.events.AlreadyRegistered;
import gov.rotations.events.CapacityBelowConfirmed;
import gov.rotations.events.EventHasBegun;
import gov.rotations.events.EventId;
import gov.rotations.events.Events;
import gov.rotations.events.NoSeatFree;
import gov.rotations.events.RegistrationChanged;
import gov.rotations.events.RegistrationId;
import gov.rotations.events.RegistrationNotOpen;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.SessionId;
import gov.rotations.events.entity.Lottery;
import gov.rotations.events.PriorityRule;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Times;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.Gathering;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seats are given once, whoever clicks first; what becomes free goes to one person, and nobody is lost. */
@InContainer
@Tag("both-databases")
class SeatingPeopleIT {

    @Inject
    private Gathering gathering;
    @Inject
    private RegistrationService registrations;
    @Inject
    private SeatService seats;
    @Inject
    private CalendarService calendar;
    @Inject
    private TendingService tending;
    @Inject
    private Events events;
    @Inject
    private Acting acting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MovedClock clock;
    @Inject
    private World world;
    @Inject
    private CurrentActor current;

    private void inHours(long hours, Acting.Work work) throws Exception {
        clock.at(Instant.now().plus(hours, ChronoUnit.HOURS), work);
    }

    private Instant begin() {
        return gathering.begin().atZone(Times.ZONE).toInstant();
    }

    private List<SeatRow> waiting(EventId event) throws Exception {
        return gathering.programme().byAdmin(() -> seats.board(event.value())).waiting();
    }

    @Test
    void of_twenty_one_people_who_want_twenty_seats_at_once_one_is_the_first_to_wait() throws Exception {
        EventId event = gathering.event(20);
        List<Actor> people = gathering.people(21);
        List<Callable<Boolean>> clicks = people.stream().<Callable<Boolean>>map(person -> () -> {
            gathering.register(person, event);
            return true;
        }).toList();

        assertThat(atOnce.all(gathering.programme().admin(), clicks)).hasSize(21);

        assertThat(gathering.many(event, RegistrationState.CONFIRMED)).isEqualTo(20);
        assertThat(waiting(event)).singleElement().extracting(SeatRow::position).isEqualTo(1);
        assertThat(people).extracting(person -> gathering.stateOf(person, event)).doesNotContainNull();
    }

    @Test
    void one_freed_seat_goes_to_the_first_of_two_who_wait() throws Exception {
        EventId event = gathering.event(1);
        List<Actor> people = gathering.people(3);
        for (Actor person : people) {
            gathering.register(person, event);
        }
        Actor second = people.get(1);

        List<Outcome> both = atOnce.overlapping(people.get(0), () -> registrations.cancel(event.value()),
            gathering.programme().admin(), () -> tending.tend(event.value()));

        assertThat(both).allMatch(Outcome::isDone);
        assertThat(gathering.stateOf(second, event)).isEqualTo(RegistrationState.OFFERED);
        assertThat(gathering.stateOf(people.get(2), event)).isEqualTo(RegistrationState.WAITLISTED);
        acting.as(second, () -> registrations.accept(event.value()));
        assertThat(gathering.stateOf(second, event)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(events.event(event).orElseThrow().free()).isZero();
    }

    @Test
    void two_seats_given_back_at_once_go_to_two_different_people() throws Exception {
        EventId event = gathering.event(2);
        List<Actor> people = gathering.people(4);
        for (Actor person : people) {
            gathering.register(person, event);
        }

        List<Outcome> both = atOnce.overlapping(people.get(0), () -> registrations.cancel(event.value()),
            people.get(1), () -> registrations.cancel(event.value()));

        assertThat(both).allMatch(Outcome::isDone);
        assertThat(gathering.many(event, RegistrationState.OFFERED)).isEqualTo(2);
        assertThat(gathering.many(event, RegistrationState.WAITLISTED)).isZero();
    }

    @Test
    void the_last_seat_is_not_given_to_a_walk_in_and_to_a_registration_both() throws Exception {
        EventId event = gathering.event(1);
        SessionId session = events.sessionsOf(event).get(0).id();
        List<Actor> people = gathering.people(2);

        List<Outcome> both = atOnce.overlapping(people.get(0), () -> registrations.register(event.value(), null, null),
            gathering.programme().admin(), () -> events.walkIn(session, people.get(1).account()));

        assertThat(both.get(0).isDone()).isTrue();
        assertThat(both.get(1).told()).isEqualTo(NoSeatFree.class);
        assertThat(gathering.many(event, RegistrationState.CONFIRMED)).isEqualTo(1);
    }

    @Test
    void whoever_walks_in_gets_a_free_seat_once() throws Exception {
        EventId event = gathering.event(2);
        SessionId session = events.sessionsOf(event).get(0).id();
        Actor amina = gathering.person("Amina");

        RegistrationId first = events.walkIn(session, amina.account()).id();

        assertThat(events.walkIn(session, amina.account())).satisfies(again -> {
            assertThat(again.id()).isEqualTo(first);
            assertThat(again.walkIn()).isTrue();
        });
        assertThat(events.event(event).orElseThrow().confirmed()).isEqualTo(1);
    }

    @Test
    void one_person_who_clicks_twice_has_one_registration() throws Exception {
        EventId event = gathering.event(5);
        Actor amina = gathering.person("Amina");

        List<Outcome> both = atOnce.overlapping(amina, () -> registrations.register(event.value(), null, null),
            amina, () -> registrations.register(event.value(), null, null));

        assertThat(both.get(0).isDone()).isTrue();
        assertThat(both.get(1).told()).isEqualTo(AlreadyRegistered.class);
    }

    @Test
    void an_offer_that_nobody_answers_in_a_day_goes_to_the_next() throws Exception {
        EventId event = gathering.event(1);
        List<Actor> people = gathering.people(3);
        for (Actor person : people) {
            gathering.register(person, event);
        }
        gathering.cancel(people.get(0), event);

        inHours(23, () -> gathering.tend(event));
        assertThat(gathering.stateOf(people.get(1), event)).isEqualTo(RegistrationState.OFFERED);
        inHours(25, () -> {
            assertThat(acting.asAdmin(() -> tending.due())).contains(event.value());
            assertThatThrownBy(() -> acting.as(people.get(1), () -> registrations.accept(event.value()))).isInstanceOf(RegistrationChanged.class);
            gathering.tend(event);
        });

        assertThat(gathering.stateOf(people.get(1), event)).isEqualTo(RegistrationState.LAPSED);
        assertThat(gathering.stateOf(people.get(2), event)).isEqualTo(RegistrationState.OFFERED);
        gathering.register(people.get(1), event);
        assertThat(waiting(event)).as("a new request joins the end of the queue").singleElement().extracting(SeatRow::position).isEqualTo(1);
    }

    @Test
    void near_the_begin_a_seat_is_held_for_two_hours_and_after_the_close_the_organiser_decides() throws Exception {
        EventId event = gathering.event(1, form -> form.setCloses(gathering.begin().minusHours(4)));
        List<Actor> people = gathering.people(3);
        for (Actor person : people) {
            gathering.register(person, event);
        }
        Instant near = begin().minus(10, ChronoUnit.HOURS);
        clock.at(near, () -> gathering.cancel(people.get(0), event));
        assertThat(acting.as(people.get(1), () -> calendar.get(event.value())).mine().answerBy()).isEqualTo(near.plus(2, ChronoUnit.HOURS));

        clock.at(begin().minus(3, ChronoUnit.HOURS), () -> {
            gathering.tend(event);
            assertThat(gathering.stateOf(people.get(2), event)).as("registration is closed").isEqualTo(RegistrationState.WAITLISTED);
            assertThat(gathering.programme().byAdmin(() -> seats.undecided())).isPositive();
            long next = waiting(event).get(0).id();
            gathering.programme().byAdmin(() -> seats.offer(next));
            assertThatThrownBy(() -> gathering.programme().byAdmin(() -> seats.offer(next))).isInstanceOf(NoSeatFree.class);
            acting.as(people.get(2), () -> registrations.accept(event.value()));
        });

        assertThat(gathering.stateOf(people.get(2), event)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void giving_a_seat_back_after_the_day_for_it_is_late_and_after_the_begin_impossible() throws Exception {
        EventId event = gathering.event(3);
        List<Actor> people = gathering.people(3);
        for (Actor person : people) {
            gathering.register(person, event);
        }

        gathering.cancel(people.get(0), event);
        clock.at(begin().minus(1, ChronoUnit.DAYS), () -> gathering.cancel(people.get(1), event));

        assertThat(events.registrationOf(event, people.get(0).account()).orElseThrow().late()).isFalse();
        assertThat(events.registrationOf(event, people.get(1).account()).orElseThrow().late()).isTrue();
        clock.at(begin().plusSeconds(1), () ->
            assertThatThrownBy(() -> gathering.cancel(people.get(2), event)).isInstanceOf(EventHasBegun.class));
    }

    @Test
    void somebody_may_leave_the_waiting_list_and_the_next_moves_up() throws Exception {
        EventId event = gathering.event(1);
        List<Actor> people = gathering.people(3);
        for (Actor person : people) {
            gathering.register(person, event);
        }

        gathering.cancel(people.get(1), event);

        assertThat(acting.as(people.get(2), () -> calendar.get(event.value())).mine().position()).isEqualTo(1);
        assertThat(events.registrationOf(event, people.get(1).account()).orElseThrow().late()).isFalse();
    }

    @Test
    void the_cohorts_it_is_for_wait_before_everybody_else() throws Exception {
        EventId event = gathering.event(1, form -> {
            form.setOpen(true);
            form.setRule(PriorityRule.COHORT_FIRST);
        });
        List<Actor> people = gathering.people(2);
        Actor guest = current.actorOf(world.anAccount("Gus Guest"));
        gathering.register(people.get(0), event);
        gathering.register(guest, event);
        gathering.register(people.get(1), event);

        assertThat(waiting(event)).extracting(SeatRow::name).containsExactly("Person B", "Gus Guest");
    }

    @Test
    void seats_are_drawn_once_and_anybody_with_the_seed_draws_the_same() throws Exception {
        EventId event = gathering.event(3, form -> form.setRule(PriorityRule.LOTTERY));
        List<Actor> people = gathering.people(6);
        for (Actor person : people) {
            gathering.register(person, event);
        }
        assertThat(gathering.many(event, RegistrationState.REQUESTED)).isEqualTo(6);
        List<RegistrationId> entries = events.registered(event).stream().map(Events.Registered::id).toList();

        clock.at(Instant.now().plus(11, ChronoUnit.DAYS), () -> {
            assertThat(acting.asAdmin(() -> tending.due())).contains(event.value());
            gathering.tend(event);
            gathering.tend(event);
        });

        SeatBoard board = gathering.programme().byAdmin(() -> seats.board(event.value()));
        List<Long> order = Lottery.order(entries, board.seed()).stream().map(RegistrationId::value).toList();
        assertThat(board.seated()).extracting(SeatRow::id).containsExactlyInAnyOrderElementsOf(order.subList(0, 3));
        assertThat(board.waiting()).extracting(SeatRow::id).containsExactlyElementsOf(order.subList(3, 6));
        assertThat(world.timesNoted("LotteryDrawn", "event:" + event)).isEqualTo(1);
    }

    @Test
    void fewer_seats_need_somebody_to_say_whose_they_were_and_those_wait_first() throws Exception {
        EventId event = gathering.event(3);
        List<Actor> people = gathering.people(4);
        for (Actor person : people) {
            gathering.register(person, event);
        }
        SeatBoard before = gathering.programme().byAdmin(() -> seats.board(event.value()));
        Map<String, Long> ids = before.seated().stream().collect(Collectors.toMap(SeatRow::name, SeatRow::id));
        long version = before.event().version();

        assertThatThrownBy(() -> gathering.programme().byAdmin(() -> seats.resize(event.value(), version, 2, List.of())))
            .isInstanceOf(CapacityBelowConfirmed.class);
        gathering.programme().byAdmin(() -> seats.resize(event.value(), version, 2, List.of(ids.get("Person B"))));

        assertThat(waiting(event)).extracting(SeatRow::name).containsExactly("Person B", "Person D");
        assertThat(gathering.many(event, RegistrationState.CONFIRMED)).isEqualTo(2);
        long again = gathering.programme().byAdmin(() -> seats.board(event.value())).event().version();
        gathering.programme().byAdmin(() -> seats.resize(event.value(), again, 4, List.of()));
        assertThat(gathering.many(event, RegistrationState.OFFERED)).as("more seats go to those who wait").isEqualTo(2);
    }

    @Test
    void nobody_registers_before_the_window_or_after_it() throws Exception {
        EventId event = gathering.event(3, form -> form.setOpens(form.getOpens().plusDays(3)));
        Actor amina = gathering.person("Amina");

        assertThatThrownBy(() -> gathering.register(amina, event)).isInstanceOf(RegistrationNotOpen.class);
        inHours(24 * 11, () -> assertThatThrownBy(() -> gathering.register(amina, event)).isInstanceOf(RegistrationNotOpen.class));
        inHours(24 * 11, () -> gathering.programme().byAdmin(() -> seats.enrol(event.value(), amina.account())));
        assertThat(gathering.stateOf(amina, event)).as("an organiser may put somebody on the list").isEqualTo(RegistrationState.CONFIRMED);
        List<Actor> more = new ArrayList<>(gathering.people(1));
        inHours(24 * 4, () -> gathering.register(more.get(0), event));
    }
}

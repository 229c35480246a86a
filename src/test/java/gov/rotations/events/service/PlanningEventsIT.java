package gov.rotations.events.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.events.EventId;
import gov.rotations.events.EventNotOpen;
import gov.rotations.events.EventStage;
import gov.rotations.events.EventUnfinished;
import gov.rotations.events.Events;
import gov.rotations.events.PersonUnknown;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.RoomTaken;
import gov.rotations.events.SessionInUse;
import gov.rotations.events.SessionTimesFaulty;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Times;
import gov.rotations.testing.Acting;
import gov.rotations.testing.Gathering;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Programme;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Events are planned, moved, cancelled and copied; each reader sees their own, and what people need stays between them and the organiser. */
@InContainer
@Tag("both-databases")
class PlanningEventsIT {

    @Inject
    private Gathering gathering;
    @Inject
    private Programme elsewhere;
    @Inject
    private EventPlanningService planning;
    @Inject
    private RegistrationService registrations;
    @Inject
    private SeatService seats;
    @Inject
    private CalendarService calendar;
    @Inject
    private FeedService feeds;
    @Inject
    private Events events;
    @Inject
    private Acting acting;
    @Inject
    private MovedClock clock;
    @Inject
    private World world;
    @Inject
    private CurrentActor current;
    @Inject
    private AccountBook accounts;
    @PersistenceContext
    private EntityManager database;

    private long version(EventId event) throws Exception {
        return gathering.programme().byAdmin(() -> planning.form(event.value())).getVersion();
    }

    private List<Long> seenBy(Actor reader) throws Exception {
        YearMonth month = YearMonth.from(gathering.begin());
        return acting.as(reader, () -> calendar.month(month, null)).listed().stream().map(EventRow::id).toList();
    }

    @Test
    void an_event_of_another_cohort_does_not_exist() throws Exception {
        EventId event = gathering.event(5);
        Actor stranger = elsewhere.selfOf(elsewhere.associate("Stan Stranger"));
        Actor alumna = current.actorOf(world.anAccount("Alma Alumna", Role.ALUMNUS));

        for (Actor other : List.of(stranger, alumna)) {
            assertThat(seenBy(other)).doesNotContain(event.value());
            assertThatThrownBy(() -> acting.as(other, () -> calendar.get(event.value()))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(other, () -> calendar.file(event.value()))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> gathering.register(other, event)).isInstanceOf(NotPermitted.class);
        }
        Actor coach = current.actorOf(world.anAccount("Kim Coach", Role.COACH));
        assertThat(seenBy(coach)).contains(event.value());
        assertThatThrownBy(() -> gathering.register(coach, event)).as("a coach reads the calendar and has no seat").isInstanceOf(NotPermitted.class);
        assertThat(seenBy(current.actorOf(world.anAccount("Bea Buddy", Role.COACH, Role.ASSOCIATE)))).as("a buddy is an associate first").doesNotContain(event.value());
        assertThat(seenBy(gathering.person("Amina"))).contains(event.value());
    }

    @Test
    void an_open_event_is_for_everybody_and_a_draft_for_nobody() throws Exception {
        EventId open = gathering.event(5, form -> form.setOpen(true));
        EventId draft = gathering.draft(5, form -> form.setOpen(true));
        Actor alumna = current.actorOf(world.anAccount("Alma Alumna", Role.ALUMNUS));

        gathering.register(alumna, open);

        assertThat(seenBy(alumna)).contains(open.value()).doesNotContain(draft.value());
        assertThatThrownBy(() -> acting.as(alumna, () -> calendar.get(draft.value()))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(alumna, () -> calendar.mine()).upcoming()).extracting(EventRow::id).containsExactly(open.value());
    }

    @Test
    void an_organiser_has_their_own_events_and_no_other() throws Exception {
        AccountId olga = world.anAccount("Olga Organiser");
        String address = accounts.find(olga).orElseThrow().email();
        EventId hers = gathering.event(5, form -> form.setOrganisers(address));
        EventId other = gathering.event(5);
        Actor organiser = current.actorOf(olga);

        assertThat(organiser.is(Role.EVENT_ORGANISER)).isTrue();
        assertThat(events.organises(organiser, hers)).isTrue();
        assertThat(acting.as(organiser, () -> seats.board(hers.value())).event().row().organised()).isTrue();
        assertThatThrownBy(() -> acting.as(organiser, () -> seats.board(other.value()))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(organiser, () -> planning.form(other.value()))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(organiser, () -> planning.cancel(other.value(), 1, "no"))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void anybody_may_facilitate_and_holds_the_register_of_that_session_only() throws Exception {
        AccountId fay = world.anAccount("Fay Facilitator");
        EventId event = gathering.event(5, form -> {
            form.getSessions().get(0).setFacilitators(accounts.find(fay).orElseThrow().email());
            form.addSession();
            form.getSessions().get(1).setFacilitators(null);
        });
        List<Events.SessionCard> both = events.sessionsOf(event);
        Actor facilitator = current.actorOf(fay);

        assertThat(events.facilitates(facilitator, both.get(0).id())).isTrue();
        assertThat(events.facilitates(facilitator, both.get(1).id())).isFalse();
        assertThat(events.facilitatedBy(fay)).extracting(Events.SessionCard::id).containsExactly(both.get(0).id());
        assertThat(acting.as(facilitator, () -> calendar.mine()).upcoming()).extracting(EventRow::id).containsExactly(event.value());
        assertThatThrownBy(() -> gathering.draft(5, form -> form.getSessions().get(0).setFacilitators("nobody@tests.rotations.test")))
            .isInstanceOf(PersonUnknown.class);
    }

    @Test
    void what_people_need_is_sealed_read_by_organisers_only_and_erased_thirty_days_after() throws Exception {
        EventId event = gathering.event(5);
        Actor amina = gathering.person("Amina");
        acting.as(amina, () -> registrations.register(event.value(), "no peanuts", "a ramp"));

        assertThat(database.createNativeQuery("select diet from events_registration where event_id = ?1").setParameter(1, event.value())
            .getSingleResult().toString()).startsWith("sealed1:").doesNotContain("peanuts");
        assertThat(gathering.programme().byAdmin(() -> seats.needs(event.value()))).containsExactly(new NeedRow("Amina", "no peanuts", "a ramp"));
        assertThat(world.timesNoted("NeedsRead", "event:" + event)).isEqualTo(1);
        assertThatThrownBy(() -> acting.as(acting.somebodyWho(Role.COACH), () -> seats.needs(event.value()))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(amina, () -> calendar.get(event.value())).mine().diet()).isEqualTo("no peanuts");
        Instant over = gathering.begin().plusHours(6).atZone(Times.ZONE).toInstant();
        clock.at(over.plus(29, ChronoUnit.DAYS), () -> gathering.tend(event));
        assertThat(gathering.programme().byAdmin(() -> seats.needs(event.value()))).hasSize(1);

        clock.at(over.plus(31, ChronoUnit.DAYS), () -> gathering.tend(event));

        assertThat(gathering.programme().byAdmin(() -> seats.needs(event.value()))).isEmpty();
        assertThat(database.createNativeQuery("select count(*) from events_registration where event_id = ?1 and (diet is not null or access_needs is not null)")
            .setParameter(1, event.value()).getSingleResult()).extracting(count -> ((Number) count).longValue()).isEqualTo(0L);
    }

    @Test
    void a_moved_event_asks_again_and_silence_frees_the_seat() throws Exception {
        EventId event = gathering.event(2);
        List<Actor> people = gathering.people(3);
        for (Actor person : people) {
            gathering.register(person, event);
        }
        LocalDateTime later = gathering.begin().plusDays(10);

        gathering.programme().byAdmin(() -> planning.move(event.value(), version(event), later, LocalDateTime.now(Times.ZONE).plusDays(3)));
        acting.as(people.get(0), () -> registrations.reconfirm(event.value()));
        assertThat(acting.as(people.get(1), () -> calendar.awaited())).isEqualTo(1);
        clock.at(Instant.now().plus(4, ChronoUnit.DAYS), () -> gathering.tend(event));

        assertThat(events.event(event).orElseThrow().starts()).isEqualTo(later.atZone(Times.ZONE).toInstant());
        assertThat(gathering.stateOf(people.get(0), event)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(gathering.stateOf(people.get(1), event)).isEqualTo(RegistrationState.LAPSED);
        assertThat(gathering.stateOf(people.get(2), event)).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void a_cancelled_event_tells_everybody_and_takes_nobody_more() throws Exception {
        EventId event = gathering.event(1);
        List<Actor> people = gathering.people(2);
        gathering.register(people.get(0), event);
        gathering.register(people.get(1), event);

        gathering.programme().byAdmin(() -> planning.cancel(event.value(), version(event), "The venue is flooded."));

        assertThat(people).allSatisfy(person -> {
            assertThat(gathering.stateOf(person, event)).isEqualTo(RegistrationState.CANCELLED);
            assertThat(world.lettersAbout("events.cancelled", person.account(), event.toString())).isEqualTo(1);
        });
        assertThat(acting.as(people.get(0), () -> calendar.get(event.value()))).satisfies(view -> {
            assertThat(view.row().stage()).isEqualTo(EventStage.CANCELLED);
            assertThat(view.cancelReason()).isEqualTo("The venue is flooded.");
        });
        assertThat(acting.as(people.get(0), () -> calendar.file(event.value()))).contains("STATUS:CANCELLED");
        assertThatThrownBy(() -> gathering.programme().byAdmin(() -> planning.cancel(event.value(), version(event), "again"))).isInstanceOf(EventNotOpen.class);
    }

    @Test
    void ten_o_clock_stays_ten_o_clock_when_the_clocks_change() throws Exception {
        LocalDate winter = lastSundayOfMarch(gathering.begin().getYear() + 1).minusDays(2);
        EventId event = gathering.draft(5, form -> {
            form.getSessions().get(0).setBegins(winter.atTime(10, 0));
            form.getSessions().get(0).setEnds(winter.atTime(16, 0));
            form.addSession();
            form.getSessions().get(1).setBegins(winter.plusDays(3).atTime(10, 0));
            form.getSessions().get(1).setEnds(winter.plusDays(3).atTime(16, 0));
        });
        gathering.programme().byAdmin(() -> planning.publish(event.value(), version(event)));

        String file = gathering.programme().byAdmin(() -> calendar.file(event.value()));
        EventId copy = gathering.programme().byAdmin(() -> planning.copy(event.value(), winter.plusDays(7).atTime(10, 0)));

        assertThat(file).contains("DTSTART:" + winter.toString().replace("-", "") + "T100000Z")
            .contains("DTSTART:" + winter.plusDays(3).toString().replace("-", "") + "T090000Z");
        assertThat(events.sessionsOf(copy)).extracting(card -> card.starts().atZone(Times.ZONE).toLocalTime().toString()).containsExactly("10:00", "10:00");
        assertThat(events.sessionsOf(copy)).extracting(card -> ChronoUnit.HOURS.between(card.starts(), card.ends())).containsExactly(6L, 6L);
        assertThat(acting.asAdmin(() -> calendar.get(copy.value())).isDraft()).isTrue();
    }

    private static LocalDate lastSundayOfMarch(int year) {
        LocalDate last = LocalDate.of(year, 3, 31);
        return last.minusDays(last.getDayOfWeek().getValue() % 7);
    }

    @Test
    void a_room_is_given_once_at_a_time_and_sessions_follow_each_other() throws Exception {
        String room = world.aCode("Room");
        gathering.event(5, form -> form.getSessions().get(0).setRoom(room));

        assertThatThrownBy(() -> gathering.event(5, form -> form.getSessions().get(0).setRoom(room))).isInstanceOf(RoomTaken.class);
        assertThatThrownBy(() -> gathering.draft(5, form -> {
            form.addSession();
            form.getSessions().get(1).setBegins(gathering.begin().plusHours(1));
            form.getSessions().get(1).setEnds(gathering.begin().plusHours(2));
        })).isInstanceOf(SessionTimesFaulty.class);
        assertThatThrownBy(() -> gathering.draft(5, form -> form.getSessions().get(0).setEnds(gathering.begin()))).isInstanceOf(SessionTimesFaulty.class);
        gathering.event(5, form -> {
            form.setVenue("Another house");
            form.getSessions().get(0).setRoom(room);
        });
    }

    @Test
    void a_session_people_were_told_of_stays_and_two_organisers_never_overwrite_each_other() throws Exception {
        EventId event = gathering.event(5);
        EventForm read = gathering.programme().byAdmin(() -> planning.form(event.value()));
        EventForm other = gathering.programme().byAdmin(() -> planning.form(event.value()));
        other.getSessions().get(0).setRoom(world.aCode("Room"));
        gathering.programme().byAdmin(() -> planning.save(other));

        assertThatThrownBy(() -> gathering.programme().byAdmin(() -> planning.save(read))).isInstanceOf(ChangedMeanwhile.class);
        EventForm fresh = gathering.programme().byAdmin(() -> planning.form(event.value()));
        fresh.getSessions().get(0).setBegins(gathering.begin().minusHours(1));
        assertThatThrownBy(() -> gathering.programme().byAdmin(() -> planning.save(fresh))).isInstanceOf(SessionInUse.class);
        fresh.removeSession(0);
        assertThatThrownBy(() -> gathering.programme().byAdmin(() -> planning.save(fresh))).isInstanceOf(SessionInUse.class);
    }

    @Test
    void an_event_that_does_not_hang_together_is_not_published_and_a_draft_can_be_thrown_away() throws Exception {
        EventId draft = gathering.draft(5, form -> form.setCloses(gathering.begin().plusDays(1)));

        assertThatThrownBy(() -> gathering.programme().byAdmin(() -> planning.publish(draft.value(), version(draft)))).isInstanceOf(EventUnfinished.class);
        gathering.programme().byAdmin(() -> planning.discard(draft.value()));

        assertThat(events.event(draft)).isEmpty();
    }

    @Test
    void a_calendar_program_reads_by_a_secret_that_can_be_taken_back() throws Exception {
        EventId event = gathering.event(5, form -> form.setOpen(true));
        Actor amina = current.actorOf(world.anAccount("Amina"));
        gathering.register(amina, event);

        String first = acting.as(amina, () -> feeds.make());
        String second = acting.as(amina, () -> feeds.make());

        assertThat(acting.asNobody(() -> feeds.read(second, "Rotations"))).contains("SUMMARY:Slicing stories", "UID:session-", "X-WR-CALNAME:Rotations");
        assertThatThrownBy(() -> acting.asNobody(() -> feeds.read(first, "Rotations"))).isInstanceOf(NotPermitted.class);
        acting.as(amina, () -> feeds.revoke());
        assertThatThrownBy(() -> acting.asNobody(() -> feeds.read(second, "Rotations"))).isInstanceOf(NotPermitted.class);
    }
}

package gov.rotations.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.service.CheckIn.Answer;
import gov.rotations.testing.OpenRoom.Room;
import gov.rotations.events.EventKind;
import gov.rotations.events.NoSeatFree;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.OpenRoom;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.Programme;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who stands at the door gets in once, with what the screen shows now, and nobody else does. */
@InContainer
@Tag("both-databases")
class CheckingInIT {

    @Inject
    private CheckInService service;
    @Inject
    private ScanService scans;
    @Inject
    private ScreenService screens;
    @Inject
    private RegisterService registers;
    @Inject
    private RegisterListService lists;
    @Inject
    private DoorKey key;
    @Inject
    private OpenRoom rooms;
    @Inject
    private World world;
    @Inject
    private CurrentActor current;
    @Inject
    private Acting acting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MovedClock clock;
    @Inject
    private Programme programme;

    private Actor ben;
    private Room room;

    @BeforeEach
    void a_room_is_open() {
        AccountId account = world.anAccount("Ben Okafor", Role.ASSOCIATE);
        ben = current.actorOf(account);
        room = rooms.open(EventKind.BOOT_CAMP, 3, account);
    }

    private String token(Room where, Instant moment) {
        return key.tokens().at(where.number(), moment);
    }

    private String token() {
        return token(room, Instant.now());
    }

    private CheckIn scan(Actor who) throws Exception {
        return acting.as(who, () -> service.scan(room.number(), token()));
    }

    private String code() throws Exception {
        return acting.as(room.facilitator(), () -> screens.show(room.number())).code();
    }

    private CheckIn scanAt(Instant moment) throws Exception {
        return clock.at(moment, () -> acting.as(ben, () -> service.scan(room.number(), token(room, moment))));
    }

    private CheckIn typeAt(Instant moment, String code) throws Exception {
        return clock.at(moment, () -> acting.as(ben, () -> service.type(code)));
    }

    private Actor stranger() {
        return current.actorOf(world.anAccount("Stella Stranger", Role.ASSOCIATE));
    }

    @Test
    void somebody_with_a_seat_who_scans_is_checked_in_when_the_row_is_there() throws Exception {
        assertThat(acting.as(ben, () -> service.own(room.number()))).isEmpty();
        assertThat(acting.as(ben, () -> lists.openDoors())).isEqualTo(1);

        assertThat(scan(ben).answer()).isEqualTo(Answer.CHECKED_IN);

        assertThat(acting.as(ben, () -> service.own(room.number())).orElseThrow().state()).isEqualTo(AttendanceState.PRESENT);
        assertThat(acting.as(ben, () -> lists.openDoors())).isZero();
        assertThat(scan(ben).answer()).isEqualTo(Answer.ALREADY);
        assertThat(acting.as(room.facilitator(), () -> screens.show(room.number())).there()).isEqualTo(1);
    }

    @Test
    void checking_in_from_many_windows_at_once_is_once() throws Exception {
        String token = token();
        List<Callable<CheckIn>> clicks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clicks.add(() -> service.scan(room.number(), token));
        }

        List<CheckIn> answers = atOnce.all(ben, clicks);

        assertThat(answers).allMatch(CheckIn::isIn);
        assertThat(answers).filteredOn(one -> one.answer() == Answer.CHECKED_IN).hasSize(1);
        assertThat(rooms.rows(room)).isEqualTo(1);
        assertThat(world.timesNoted("CheckedIn", "session:" + room.session())).isEqualTo(1);
    }

    @Test
    void a_second_check_in_before_the_first_is_kept_waits_and_changes_nothing() throws Exception {
        String token = token();

        List<Outcome> both = atOnce.overlapping(ben, () -> service.scan(room.number(), token), ben, () -> service.scan(room.number(), token));

        assertThat(both).allMatch(Outcome::isDone);
        assertThat(rooms.rows(room)).isEqualTo(1);
    }

    @Test
    void the_last_seat_goes_to_one_of_two_who_come_without_one() throws Exception {
        Room full = rooms.open(EventKind.WORKSHOP, 2, ben.account());
        Actor one = stranger();
        Actor other = stranger();
        String token = token(full, Instant.now());
        String first = acting.as(one, () -> service.scan(full.number(), token)).receipt();
        String second = acting.as(other, () -> service.scan(full.number(), token)).receipt();

        List<Outcome> both = atOnce.overlapping(one, () -> assertThat(service.takeSeat(full.number(), first).isIn()).isTrue(),
            other, () -> assertThat(service.takeSeat(full.number(), second).answer()).isEqualTo(Answer.FULL));

        assertThat(both.get(0).isDone()).isTrue();
        assertThat(both.get(1)).matches(outcome -> outcome.isDone() || NoSeatFree.class.equals(outcome.told()));
        assertThat(rooms.rows(full)).isEqualTo(1);
        assertThat(acting.as(other, () -> service.own(full.number()))).isEmpty();
    }

    @Test
    void somebody_without_a_seat_is_offered_a_free_one_and_told_when_there_is_none() throws Exception {
        Actor stella = stranger();
        CheckIn offered = scan(stella);

        assertThat(offered.answer()).isEqualTo(Answer.SEAT_FREE);
        assertThat(rooms.rows(room)).isZero();
        assertThat(acting.as(stella, () -> service.takeSeat(room.number(), offered.receipt())).answer()).isEqualTo(Answer.CHECKED_IN);
        assertThat(acting.as(stella, () -> service.takeSeat(room.number(), "QR.1.forged")).answer()).isEqualTo(Answer.EXPIRED);

        Room small = rooms.open(EventKind.WORKSHOP, 1, ben.account());
        assertThat(acting.as(stella, () -> service.scan(small.number(), token(small, Instant.now()))).answer()).isEqualTo(Answer.FULL);
    }

    @Test
    void an_event_for_others_lets_nobody_walk_in() throws Exception {
        Room closed = rooms.open(EventKind.BOOT_CAMP, 5, Set.of(programme.cohort()), ben.account());

        assertThat(acting.as(stranger(), () -> service.scan(closed.number(), token(closed, Instant.now()))).answer()).isEqualTo(Answer.NOT_INVITED);
    }

    @Test
    void an_early_scan_is_told_when_to_come_and_spoils_nothing() throws Exception {
        Instant early = room.starts().minus(Duration.ofMinutes(16));

        assertThat(scanAt(early).answer()).isEqualTo(Answer.EARLY);
        assertThat(rooms.rows(room)).isZero();
        assertThat(scanAt(room.starts().minus(Duration.ofMinutes(15))).answer()).isEqualTo(Answer.CHECKED_IN);
        assertThat(acting.as(ben, () -> service.own(room.number())).orElseThrow().state()).isEqualTo(AttendanceState.PRESENT);
    }

    @Test
    void the_typed_code_is_taken_around_the_begin_and_the_picture_until_the_end() throws Exception {
        String code = code();

        assertThat(typeAt(room.starts().minus(Duration.ofMinutes(20)), code).answer()).isEqualTo(Answer.EARLY);
        assertThat(typeAt(room.starts().plus(Duration.ofMinutes(20)), code).answer()).isEqualTo(Answer.CODE_OVER);
        assertThat(scanAt(room.starts().plus(Duration.ofMinutes(20))).answer()).isEqualTo(Answer.CHECKED_IN);
        assertThat(acting.as(ben, () -> service.own(room.number())).orElseThrow().state()).isEqualTo(AttendanceState.LATE);
        assertThat(typeAt(room.starts().plus(Duration.ofMinutes(5)), code.toLowerCase().replaceAll("(...)", "$1 ")).answer()).isEqualTo(Answer.ALREADY);
        assertThat(acting.as(room.facilitator(), () -> clock.at(room.starts().plus(Duration.ofMinutes(20)), () -> screens.show(room.number()))).code()).isNull();
    }

    @Test
    void what_another_screen_or_yesterday_s_screen_showed_opens_no_door() throws Exception {
        Room other = rooms.open(EventKind.TALK, 5);

        assertThat(acting.as(ben, () -> service.scan(room.number(), token(other, Instant.now()))).answer()).isEqualTo(Answer.WRONG);
        assertThat(acting.as(ben, () -> service.scan(room.number(), token(room, Instant.now().minus(Duration.ofDays(1))))).answer()).isEqualTo(Answer.WRONG);
        assertThat(acting.as(ben, () -> service.scan(room.number(), token(room, Instant.now().minus(Duration.ofMinutes(3))))).answer())
            .as("slow, and no guess").isEqualTo(Answer.EXPIRED);
        assertThat(scanAt(room.starts().plus(Duration.ofHours(4))).answer()).isEqualTo(Answer.OVER);
        assertThat(acting.as(ben, () -> service.scan(987654321L, token())).answer()).isEqualTo(Answer.WRONG);
        assertThat(rooms.rows(room)).isZero();
    }

    @Test
    void guessed_codes_are_counted_for_good_and_then_none_is_looked_at_for_a_while() throws Exception {
        String code = code();
        for (int i = 0; i < 5; i++) {
            assertThat(acting.as(ben, () -> service.type("CCCCCC")).answer()).isEqualTo(Answer.WRONG);
        }

        assertThat(acting.as(ben, () -> service.type(code)).answer()).isEqualTo(Answer.PAUSED);
        assertThat(world.timesNoted("CodesGuessed", "account:" + ben.account())).isEqualTo(1);
        assertThat(rooms.rows(room)).isZero();
        assertThat(typeAt(Instant.now().plus(Duration.ofMinutes(9)), code).answer()).isEqualTo(Answer.PAUSED);
        assertThat(scan(ben).answer()).as("who stands before the screen may scan").isEqualTo(Answer.CHECKED_IN);
    }

    @Test
    void guesses_from_many_windows_at_once_are_all_counted() throws Exception {
        List<Callable<CheckIn>> tries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tries.add(() -> service.type("CCCCCC"));
        }

        List<CheckIn> answers = atOnce.all(ben, tries);

        assertThat(answers).filteredOn(one -> one.answer() == Answer.WRONG).hasSize(5);
        assertThat(answers).filteredOn(one -> one.answer() == Answer.PAUSED).hasSize(3);
    }

    @Test
    void a_scan_before_signing_in_counts_from_when_it_was_made() throws Exception {
        Instant scanned = room.starts().plus(Duration.ofMinutes(14));
        String kept = clock.at(scanned, () -> acting.asNobody(() -> scans.receipt(room.number(), token(room, scanned)))).orElseThrow();

        CheckIn answer = clock.at(scanned.plus(Duration.ofMinutes(4)), () -> acting.as(ben, () -> service.scannedBefore(room.number(), kept)));

        assertThat(answer.answer()).isEqualTo(Answer.CHECKED_IN);
        assertThat(acting.as(ben, () -> service.own(room.number())).orElseThrow().state()).isEqualTo(AttendanceState.PRESENT);
        assertThat(acting.as(stranger(), () -> service.scannedBefore(room.number(), kept.replace("QR.1", "QR.2"))).answer()).isEqualTo(Answer.EXPIRED);
        assertThat(acting.asNobody(() -> scans.receipt(room.number(), "guess"))).isEmpty();
    }

    @Test
    void a_closed_register_lets_nobody_in_who_comes_while_it_closes() throws Exception {
        long version = acting.as(room.facilitator(), () -> registers.get(room.number())).version();
        Room later = rooms.open(EventKind.BOOT_CAMP, 3, ben.account());
        Instant due = later.starts().plus(Duration.ofMinutes(16));
        String token = token(later, due);
        acting.as(later.facilitator(), () -> registers.get(later.number()));

        List<Outcome> both = atOnce.overlapping(ben, () -> clock.at(due, () -> service.scan(later.number(), token)),
            later.facilitator(), () -> clock.at(due, () -> registers.close(later.number(), registers.get(later.number()).version())));

        assertThat(both).allMatch(Outcome::isDone);
        assertThat(acting.as(ben, () -> service.own(later.number())).orElseThrow().state()).as("who got in first is there").isEqualTo(AttendanceState.LATE);
        clock.at(due, () -> acting.as(room.facilitator(), () -> registers.close(room.number(), version)));
        assertThat(scan(ben).answer()).isEqualTo(Answer.OVER);
        assertThat(acting.as(ben, () -> service.own(room.number())).orElseThrow().state()).isEqualTo(AttendanceState.ABSENT);
    }

    @Test
    void only_who_holds_the_register_shows_the_screen() throws Exception {
        assertThatThrownBy(() -> acting.as(ben, () -> screens.show(room.number()))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(rooms.open(EventKind.TALK, 5).facilitator(), () -> screens.show(room.number()))).isInstanceOf(NotPermitted.class);
        assertThat(acting.asAdmin(() -> screens.show(room.number())).picture()).isNotNull();
    }
}

package gov.rotations.attendance.entity;

import static gov.rotations.attendance.AttendanceState.ABSENT;
import static gov.rotations.attendance.AttendanceState.EXCUSED;
import static gov.rotations.attendance.AttendanceState.EXPECTED;
import static gov.rotations.attendance.AttendanceState.LATE;
import static gov.rotations.attendance.AttendanceState.NOT_REQUIRED;
import static gov.rotations.attendance.AttendanceState.PARTIAL;
import static gov.rotations.attendance.AttendanceState.PRESENT;
import static gov.rotations.attendance.CheckInMethod.QR;
import static gov.rotations.attendance.CheckInMethod.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.attendance.AbsentTooSoon;
import gov.rotations.attendance.Excuse;
import gov.rotations.attendance.MarkIncomplete;
import gov.rotations.attendance.NothingToCorrect;
import gov.rotations.attendance.RegisterNotDue;
import gov.rotations.attendance.RegisterNotOpen;
import gov.rotations.attendance.RegisterStillOpen;
import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Nobody is absent before the register closes, and what it said is never lost after that. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttendanceTest {

    private static final Instant TEN = Instant.parse("2027-03-01T10:00:00Z");
    private static final Instant LATE_FROM = TEN.plus(Duration.ofMinutes(15));
    private static final AccountId BEN = new AccountId(1);
    private static final AccountId FACILITATOR = new AccountId(2);

    private final Register register = new Register(new SessionId(7));
    private final Attendance ben = new Attendance(register, BEN);

    @Test
    void who_comes_in_the_first_quarter_of_an_hour_is_present_and_who_comes_then_is_late() {
        ben.checkIn(QR, LATE_FROM.minusMillis(1), LATE_FROM);
        Attendance amina = new Attendance(register, new AccountId(3));
        amina.checkIn(QR, LATE_FROM, LATE_FROM);

        assertThat(ben.state()).isEqualTo(PRESENT);
        assertThat(amina.state()).isEqualTo(LATE);
    }

    @Test
    void checking_in_again_changes_nothing() {
        ben.checkIn(QR, TEN, LATE_FROM);
        ben.checkIn(QR, LATE_FROM.plusSeconds(1), LATE_FROM);

        assertThat(ben.state()).isEqualTo(PRESENT);
        assertThat(ben.arrivedAt()).isEqualTo(TEN);
    }

    @Test
    void who_was_excused_and_comes_after_all_is_there() {
        ben.mark(new Mark(EXCUSED, Excuse.TRAVEL, 0), REGISTER, null, TEN, FACILITATOR);
        ben.checkIn(QR, TEN, LATE_FROM);

        assertThat(ben.mark()).isEqualTo(Mark.of(PRESENT));
    }

    @Test
    void an_open_register_says_anything_but_absent_and_takes_it_back() {
        ben.mark(Mark.of(LATE), REGISTER, TEN, TEN, FACILITATOR);
        ben.mark(Mark.of(EXPECTED), REGISTER, null, TEN, FACILITATOR);

        assertThat(ben.state()).isEqualTo(EXPECTED);
        assertThat(ben.arrivedAt()).isNull();
        assertThat(ben.method()).isNull();
        assertThatThrownBy(() -> ben.mark(Mark.of(ABSENT), REGISTER, null, TEN, FACILITATOR)).isInstanceOf(AbsentTooSoon.class);
    }

    @Test
    void the_silent_are_absent_when_the_register_closes_unless_they_need_not_have_come() {
        Attendance amina = new Attendance(register, new AccountId(3));
        Attendance cleo = new Attendance(register, new AccountId(4));
        cleo.checkIn(QR, TEN, LATE_FROM);
        ben.conclude(true, LATE_FROM, FACILITATOR);
        amina.conclude(false, LATE_FROM, FACILITATOR);
        cleo.conclude(true, LATE_FROM, FACILITATOR);

        assertThat(ben.state()).isEqualTo(ABSENT);
        assertThat(amina.state()).isEqualTo(NOT_REQUIRED);
        assertThat(cleo.state()).isEqualTo(PRESENT);
    }

    @Test
    void a_closed_register_lets_nobody_in_and_is_corrected_with_its_history() {
        ben.conclude(true, LATE_FROM, FACILITATOR);
        register.close(LATE_FROM, LATE_FROM, FACILITATOR);

        assertThatThrownBy(() -> ben.checkIn(QR, TEN, LATE_FROM)).isInstanceOf(RegisterNotOpen.class);
        assertThatThrownBy(() -> ben.mark(Mark.of(PRESENT), REGISTER, TEN, TEN, FACILITATOR)).isInstanceOf(RegisterNotOpen.class);
        Correction line = ben.correct(new Mark(EXCUSED, Excuse.UNWELL, 0), REGISTER, "He had written", LATE_FROM, FACILITATOR);

        assertThat(line.before()).isEqualTo(Mark.of(ABSENT));
        assertThat(line.after()).isEqualTo(EXCUSED);
        assertThat(line.by()).isEqualTo(FACILITATOR);
        assertThat(ben.mark().excuse()).isEqualTo(Excuse.UNWELL);
        assertThatThrownBy(() -> ben.correct(ben.mark(), REGISTER, "again", LATE_FROM, FACILITATOR)).isInstanceOf(NothingToCorrect.class);
        assertThatThrownBy(() -> ben.correct(Mark.of(EXPECTED), REGISTER, "back", LATE_FROM, FACILITATOR)).isInstanceOf(NothingToCorrect.class);
    }

    @Test
    void an_open_register_is_changed_and_not_corrected() {
        assertThatThrownBy(() -> ben.correct(Mark.of(PRESENT), REGISTER, "why", TEN, FACILITATOR)).isInstanceOf(RegisterStillOpen.class);
    }

    @Test
    void a_register_closes_once_and_not_before_latecomers_are_in() {
        assertThatThrownBy(() -> register.close(TEN, LATE_FROM, FACILITATOR)).isInstanceOf(RegisterNotDue.class);
        register.close(LATE_FROM, LATE_FROM, FACILITATOR);
        assertThatThrownBy(() -> register.close(LATE_FROM, LATE_FROM, FACILITATOR)).isInstanceOf(RegisterNotOpen.class);
    }

    @Test
    void a_mark_says_all_that_belongs_to_it() {
        assertThatThrownBy(() -> new Mark(EXCUSED, null, 0)).isInstanceOf(MarkIncomplete.class);
        assertThatThrownBy(() -> new Mark(PRESENT, Excuse.OTHER, 100)).isInstanceOf(MarkIncomplete.class);
        assertThatThrownBy(() -> new Mark(PARTIAL, null, 100)).isInstanceOf(MarkIncomplete.class);
        assertThat(Mark.of(PRESENT, Excuse.OTHER, 50)).isEqualTo(Mark.of(PRESENT));
    }

    @Test
    void codes_have_six_characters_that_look_like_no_other() {
        assertThat(register.doorCode()).matches("[CDFGHJKLMNPQRTVWXY34679]{6}");
        assertThat(DoorCode.read(" k7p 4-qx ")).isEqualTo("K7P4QX");
        assertThat(DoorCode.read(null)).isEmpty();
    }

    @Test
    void the_fifth_wrong_code_in_ten_minutes_is_one_too_many() {
        WrongCodes codes = new WrongCodes(BEN);
        for (int i = 1; i < WrongCodes.ALLOWED; i++) {
            assertThat(codes.note(TEN.plusSeconds(i))).isFalse();
        }
        assertThat(codes.note(TEN.plusSeconds(9))).isTrue();
        assertThat(codes.isPaused(TEN.plusSeconds(10))).isTrue();
        assertThat(codes.isPaused(TEN.plus(Duration.ofMinutes(11)))).isFalse();
        assertThat(codes.note(TEN.plus(Duration.ofMinutes(11)))).as("counted anew").isFalse();
    }

    @Test
    void wrong_codes_far_apart_are_mistakes() {
        WrongCodes codes = new WrongCodes(BEN);
        for (int i = 0; i < 20; i++) {
            assertThat(codes.note(TEN.plus(Duration.ofMinutes(3L * i)))).isFalse();
        }
    }
}

package gov.rotations.coaching.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.coaching.MeetingNotOpen;
import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.entity.Meeting.State;
import gov.rotations.security.AccountId;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeetingTest {

    private static final Instant TEN = Instant.parse("2027-06-14T09:00:00Z");

    private static final AccountId KIM = new AccountId(1);

    private final Meeting meeting = new Meeting(new PairingId(1), KIM, TEN, 60, "online", null);

    @Test
    void a_proposed_time_is_agreed_before_it_can_be_held() {
        assertThatThrownBy(() -> meeting.hold(TEN)).isInstanceOf(MeetingNotOpen.class);
        assertThatThrownBy(() -> meeting.agree(KIM)).isInstanceOf(MeetingNotOpen.class);
        meeting.agree(new AccountId(2));
        assertThatThrownBy(() -> meeting.hold(TEN.minusSeconds(1))).isInstanceOf(MeetingNotOpen.class);
        assertThatThrownBy(() -> meeting.miss(TEN.minusSeconds(1))).isInstanceOf(MeetingNotOpen.class);
        meeting.hold(TEN);
        assertThat(meeting.state()).isEqualTo(State.HELD);
    }

    @Test
    void what_is_over_stays_over() {
        assertThat(State.values()).noneMatch(State.HELD::mayBecome).noneMatch(State.MISSED::mayBecome)
            .noneMatch(State.CANCELLED::mayBecome);
    }

    @Test
    void a_cancelled_meeting_takes_no_note() {
        meeting.cancel();
        assertThatThrownBy(() -> meeting.note("about prices")).isInstanceOf(MeetingNotOpen.class);
    }
}

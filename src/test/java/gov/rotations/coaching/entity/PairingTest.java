package gov.rotations.coaching.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.coaching.PairingNotOpen;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Pairing.State;
import gov.rotations.cohort.AssociateId;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PairingTest {

    private static final Instant MONDAY = Instant.parse("2027-06-14T08:00:00Z");
    private static final Instant THURSDAY = MONDAY.plusSeconds(259_200);

    private final Pairing pairing = new Pairing(SupportKind.COACH, new SupporterId(1), new AssociateId(2), null, MONDAY, THURSDAY);

    @ParameterizedTest
    @EnumSource(names = {"ENDED", "DECLINED", "LAPSED", "RESCINDED"})
    void what_is_over_stays_over_and_holds_no_place(State over) {
        assertThat(State.values()).noneMatch(over::mayBecome);
        assertThat(over.holdsPlace()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"OFFERED,AWAITING_ASSOCIATE", "OFFERED,ACTIVE", "OFFERED,DECLINED", "OFFERED,LAPSED", "OFFERED,RESCINDED",
        "AWAITING_ASSOCIATE,ACTIVE", "AWAITING_ASSOCIATE,DECLINED", "AWAITING_ASSOCIATE,LAPSED", "AWAITING_ASSOCIATE,RESCINDED",
        "ACTIVE,PAUSED", "ACTIVE,ENDING", "ACTIVE,ENDED", "PAUSED,ACTIVE", "PAUSED,ENDING", "PAUSED,ENDED", "ENDING,ENDED"})
    void these_are_all_the_steps_there_are(State from, State to) {
        assertThat(from.mayBecome(to)).isTrue();
        assertThat(Arrays.stream(State.values()).mapToLong(one -> Arrays.stream(State.values()).filter(one::mayBecome).count()).sum())
            .isEqualTo(16);
    }

    @Test
    void both_say_yes_the_supporter_first() {
        assertThatThrownBy(() -> pairing.acceptAsAssociate(MONDAY)).isInstanceOf(PairingNotOpen.class);
        pairing.acceptAsSupporter(MONDAY, THURSDAY);
        assertThat(pairing.state()).isEqualTo(State.AWAITING_ASSOCIATE);
        assertThatThrownBy(() -> pairing.acceptAsSupporter(MONDAY, THURSDAY)).isInstanceOf(PairingNotOpen.class);
        pairing.acceptAsAssociate(THURSDAY);
        assertThat(pairing.state()).isEqualTo(State.ACTIVE);
        assertThat(pairing.startedAt()).isEqualTo(THURSDAY);
        assertThat(pairing.answerBy()).isNull();
    }

    @Test
    void an_associate_who_chose_is_not_asked_again() {
        pairing.chosenByAssociate().acceptAsSupporter(MONDAY, THURSDAY);
        assertThat(pairing.state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void a_change_ends_a_pairing_without_a_reason() {
        pairing.acceptAsSupporter(MONDAY, THURSDAY);
        pairing.acceptAsAssociate(MONDAY);
        pairing.askForChange();
        pairing.end(THURSDAY);
        assertThat(pairing.endedAt()).isEqualTo(THURSDAY);
        assertThatThrownBy(pairing::resume).isInstanceOf(PairingNotOpen.class);
    }

    @Test
    void a_break_ends_by_going_on() {
        assertThatThrownBy(pairing::resume).isInstanceOf(PairingNotOpen.class);
        pairing.acceptAsSupporter(MONDAY, THURSDAY);
        pairing.acceptAsAssociate(MONDAY);
        pairing.pause();
        pairing.resume();
        assertThat(pairing.state()).isEqualTo(State.ACTIVE);
    }
}

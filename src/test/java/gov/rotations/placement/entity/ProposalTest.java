package gov.rotations.placement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.DeclineReason;
import gov.rotations.placement.ProposalNotOpen;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Proposal.State;
import gov.rotations.security.AccountId;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalTest {

    private static final Instant MONDAY = Instant.parse("2027-06-14T08:00:00Z");
    private static final AccountId DEREK = new AccountId(7);

    private final Proposal proposal = new Proposal(new RoundId(1),
        new Proposal.Pair(new AssociateId(2), new RotationId(3), new OpeningId(4)), new DepartmentId(5))
        .send(MONDAY, MONDAY.plusSeconds(864_000));

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "RESCINDED", "WITHDRAWN"})
    void an_answer_that_ended_a_proposal_is_final(State ended) {
        assertThat(State.values()).noneMatch(ended::mayBecome);
    }

    @ParameterizedTest
    @CsvSource({"SENT,ACCEPTED", "SENT,DECLINED", "SENT,LAPSED", "SENT,RESCINDED", "LAPSED,ACCEPTED", "LAPSED,RESCINDED",
        "ACCEPTED,WITHDRAWN"})
    void these_are_all_the_steps_there_are(State from, State to) {
        assertThat(from.mayBecome(to)).isTrue();
        assertThat(java.util.Arrays.stream(State.values())
            .mapToLong(one -> java.util.Arrays.stream(State.values()).filter(one::mayBecome).count()).sum()).isEqualTo(7);
    }

    @Test
    void the_first_yes_counts_and_keeps_who_said_it() {
        proposal.accept(DEREK, MONDAY);

        assertThatThrownBy(() -> proposal.accept(new AccountId(8), MONDAY.plusSeconds(1))).isInstanceOf(ProposalNotOpen.class);

        assertThat(proposal.state()).isEqualTo(State.ACCEPTED);
        assertThat(proposal.answeredBy()).isEqualTo(DEREK);
        assertThat(proposal.holdsSeat()).isTrue();
    }

    @Test
    void a_no_after_a_yes_is_refused() {
        proposal.accept(DEREK, MONDAY);

        assertThatThrownBy(() -> proposal.decline(DeclineReason.NO_DESK, null, DEREK, MONDAY)).isInstanceOf(ProposalNotOpen.class);
    }

    @Test
    void a_lapsed_proposal_keeps_its_seat_until_the_admin_decides() {
        proposal.lapse();

        assertThat(proposal.holdsSeat()).isTrue();
        proposal.rescind();
        assertThat(proposal.holdsSeat()).isFalse();
    }

    @Test
    void a_lapsed_proposal_may_be_accepted_late_by_the_programme_and_not_by_its_department() {
        proposal.lapse();

        assertThatThrownBy(() -> proposal.accept(DEREK, MONDAY)).isInstanceOf(ProposalNotOpen.class);
        proposal.acceptLate(DEREK, MONDAY);

        assertThat(proposal.state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void a_decline_gives_the_seat_up_and_keeps_its_reason() {
        proposal.decline(DeclineReason.TEAM_DISBANDED, "The team closes in May", DEREK, MONDAY);

        assertThat(proposal.holdsSeat()).isFalse();
        assertThat(proposal.declineReason()).isEqualTo(DeclineReason.TEAM_DISBANDED);
        assertThat(proposal.isFlagged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"She is pregnant", "He is too old for this team", "We cannot have a wheelchair here"})
    void words_about_protected_characteristics_are_flagged_for_a_person(String words) {
        proposal.decline(DeclineReason.NOT_SUITABLE, words, DEREK, MONDAY);

        assertThat(proposal.isFlagged()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void only_a_reason_about_the_post_itself_takes_its_seat_away(DeclineReason reason) {
        assertThat(reason.endsSeat()).isEqualTo(switch (reason) {
            case TEAM_DISBANDED, HOST_GONE, NO_BUDGET, WORK_CHANGED, NO_DESK -> true;
            case CLEARANCE_TOO_LATE, NOT_SUITABLE, OTHER -> false;
        });
    }
}

package gov.rotations.suggestion.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.suggestion.AcceptedOnce;
import gov.rotations.suggestion.NotAboutOwnRequest;
import gov.rotations.suggestion.NothingProposed;
import gov.rotations.suggestion.RequestNotOpen;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.entity.ChangeRequest.State;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeRequestTest {

    private static final Instant NOW = Instant.parse("2027-06-01T09:00:00Z");
    private static final Actor AUTHOR = new Actor(new AccountId(1), "Alma", List.of());
    private static final AccountId STELLA = new AccountId(2);
    private static final AccountId STEFAN = new AccountId(3);
    private static final Subject SUBJECT = new Subject(TargetKind.ACTIVITY, "AG1", "Compare", "/learning/activity.xhtml?code=AG1", "v1",
        List.of(Subject.Field.text("title", "t", "Compare", 200), Subject.Field.text("looksLike", "l", "As it is", 2000)));

    @Test
    void every_step_leads_where_it_is_written() {
        Map<State, String> steps = Arrays.stream(State.values()).collect(Collectors.toMap(state -> state,
            state -> Arrays.stream(State.values()).filter(state::mayBecome).map(State::name).collect(Collectors.joining(" "))));

        assertThat(steps).containsOnly(Map.entry(State.DRAFT, "SUBMITTED WITHDRAWN"), Map.entry(State.SUBMITTED, "UNDER_REVIEW WITHDRAWN"),
            Map.entry(State.UNDER_REVIEW, "NEEDS_INFO ACCEPTED DECLINED WITHDRAWN"), Map.entry(State.NEEDS_INFO, "UNDER_REVIEW WITHDRAWN STALE"),
            Map.entry(State.STALE, "UNDER_REVIEW WITHDRAWN"), Map.entry(State.ACCEPTED, "RELEASED"), Map.entry(State.RELEASED, ""),
            Map.entry(State.DECLINED, ""), Map.entry(State.WITHDRAWN, ""));
    }

    @Test
    void it_takes_two_stewards_and_the_author_is_none_of_them() {
        ChangeRequest request = underReview();

        assertThatThrownBy(() -> request.accept(AUTHOR.account(), NOW)).isInstanceOf(NotAboutOwnRequest.class);
        assertThat(request.accept(STELLA, NOW)).isFalse();
        assertThatThrownBy(() -> request.accept(STELLA, NOW)).isInstanceOf(AcceptedOnce.class);
        assertThat(request.state()).isEqualTo(State.UNDER_REVIEW);
        assertThat(request.accept(STEFAN, NOW)).isTrue();
        assertThat(request.state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void the_author_neither_takes_it_up_nor_declines_it() {
        ChangeRequest request = submitted();

        assertThatThrownBy(() -> request.triage(AUTHOR.account())).isInstanceOf(NotAboutOwnRequest.class);
        request.triage(STELLA);
        assertThatThrownBy(() -> request.ask(AUTHOR.account(), NOW)).isInstanceOf(NotAboutOwnRequest.class);
        assertThatThrownBy(() -> request.decline(AUTHOR.account(), "no", NOW)).isInstanceOf(NotAboutOwnRequest.class);
    }

    @Test
    void whoever_had_accepted_it_looks_again_after_a_question() {
        ChangeRequest request = underReview();
        request.accept(STELLA, NOW);
        request.ask(STEFAN, NOW);
        request.reply("Compare", Map.of("looksLike", "In better words"));

        assertThat(request.texts()).singleElement().satisfies(text -> {
            assertThat(text.before()).isEqualTo("As it is");
            assertThat(text.proposed()).isEqualTo("In better words");
        });
        assertThat(request.accept(STEFAN, NOW)).isFalse();
        assertThat(request.accept(STELLA, NOW)).isTrue();
    }

    @Test
    void what_says_what_is_there_already_is_not_proposed() {
        ChangeRequest request = new ChangeRequest(SUBJECT, AUTHOR, NOW);
        request.propose(SUBJECT, "Compare", Map.of("title", "Compare", "looksLike", "As it is"), "why", List.of());

        assertThatThrownBy(() -> request.submit(AUTHOR, NOW)).isInstanceOf(NothingProposed.class);
    }

    @Test
    void an_answer_revives_what_was_set_aside_and_what_is_decided_stays_decided() {
        ChangeRequest request = underReview();
        request.ask(STELLA, NOW);
        request.goStale();
        request.reply("Compare", Map.of());
        request.decline(STELLA, "Not now", NOW);

        assertThatThrownBy(() -> request.accept(STEFAN, NOW)).isInstanceOf(RequestNotOpen.class);
        assertThatThrownBy(request::withdraw).isInstanceOf(RequestNotOpen.class);
        assertThat(request.declineReason()).isEqualTo("Not now");
    }

    private static ChangeRequest underReview() {
        ChangeRequest request = submitted();
        request.triage(STELLA);
        return request;
    }

    private static ChangeRequest submitted() {
        ChangeRequest request = new ChangeRequest(SUBJECT, AUTHOR, NOW);
        request.propose(SUBJECT, "Compare", Map.of("looksLike", "Other words"), "why", List.of());
        request.submit(AUTHOR, NOW);
        return request;
    }
}

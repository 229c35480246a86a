package gov.rotations.account.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.security.AccountId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryLinkTest {

    private final Instant now = Instant.parse("2027-06-07T09:00:00Z");

    private final EntryLink invitation = new EntryLink(new AccountId(1), EntryLink.Kind.INVITATION, "hash", now);

    @Test
    void an_invitation_is_open_for_fourteen_days() {
        assertThat(invitation.isOpen(now.plus(Duration.ofDays(14)).minusMillis(1))).isTrue();
        assertThat(invitation.state(now.plus(Duration.ofDays(14)))).isEqualTo(EntryLink.State.EXPIRED);
    }

    @Test
    void a_link_works_once() {
        invitation.use(now);

        assertThat(invitation.state(now)).isEqualTo(EntryLink.State.USED);
        assertThatThrownBy(() -> invitation.use(now)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_revoked_link_opens_nothing_and_a_used_one_stays_used() {
        invitation.revoke(now);
        assertThat(invitation.isOpen(now)).isFalse();

        EntryLink used = new EntryLink(new AccountId(1), EntryLink.Kind.PASSWORD_RESET, "hash", now);
        used.use(now);
        used.revoke(now);
        assertThat(used.state(now)).isEqualTo(EntryLink.State.USED);
    }
}

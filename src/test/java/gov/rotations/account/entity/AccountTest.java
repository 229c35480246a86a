package gov.rotations.account.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.account.AccountNotReady;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountTest {

    private final Instant now = Instant.parse("2027-06-07T09:00:00Z");

    private final Account account = new Account("amina.osei@demo.rotations.test", "Amina Osei");

    @Test
    void an_invited_account_becomes_active_when_its_owner_chooses_a_password() {
        account.choosePassword("hash");

        assertThat(account.isActive()).isTrue();
    }

    @Test
    void the_fifth_wrong_password_in_a_row_locks_for_a_quarter_of_an_hour() {
        account.choosePassword("hash");
        for (int i = 0; i < 4; i++) {
            account.refuseSignIn(now);
        }
        assertThat(account.isLocked(now)).isFalse();

        account.refuseSignIn(now);

        assertThat(account.isLocked(now.plusSeconds(899))).isTrue();
        assertThat(account.isLocked(now.plusSeconds(900))).isFalse();
    }

    @Test
    void a_right_password_in_between_starts_the_count_again() {
        account.choosePassword("hash");
        for (int i = 0; i < 8; i++) {
            account.refuseSignIn(now);
            if (i == 3) {
                account.signIn();
            }
        }

        assertThat(account.isLocked(now)).isFalse();
    }

    @Test
    void a_new_password_lifts_the_lock_and_ends_older_sessions() {
        account.choosePassword("hash");
        String stamp = account.stamp();
        for (int i = 0; i < 5; i++) {
            account.refuseSignIn(now);
        }

        account.choosePassword("another hash");

        assertThat(account.isLocked(now)).isFalse();
        assertThat(account.stamp()).isNotEqualTo(stamp);
    }

    @Test
    void a_disabled_account_takes_no_password_and_is_not_disabled_twice() {
        account.disable();

        assertThatThrownBy(() -> account.choosePassword("hash")).isInstanceOf(AccountNotReady.class);
        assertThatThrownBy(account::disable).isInstanceOf(AccountNotReady.class);
    }

    @Test
    void who_never_chose_a_password_is_invited_again_when_enabled() {
        account.disable();
        account.enable();

        assertThat(account.state()).isEqualTo(Account.State.INVITED);
    }
}

package gov.rotations.account.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PasswordRuleTest {

    private final Account amina = new Account("amina.osei@treasury.example", "Amina Osei");

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char", "aaaaaaaaaaaaaaaa", "amina.osei@treasury.example", "Amina Osei 2027", "osei.amina.123"})
    void short_repeating_or_guessable_ones_are_refused(String password) {
        assertThat(PasswordRule.allows(password, amina)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "twelve chars", "Amina likes long walks"})
    void long_ones_are_allowed(String password) {
        assertThat(PasswordRule.allows(password, amina)).isTrue();
    }
}

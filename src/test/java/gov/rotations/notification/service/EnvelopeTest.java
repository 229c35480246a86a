package gov.rotations.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.notification.Letter;
import gov.rotations.security.AccountId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnvelopeTest {

    private final AccountId amina = new AccountId(7);

    @Test
    void the_same_occasion_has_the_same_key_and_another_person_another() {
        assertThat(sealed(Letter.to(amina, "account.invitation", "link:1").with("Amina")).dedupeKey())
            .isEqualTo(sealed(Letter.to(amina, "account.invitation", "link:1").with("Ben")).dedupeKey())
            .isNotEqualTo(sealed(Letter.to(new AccountId(8), "account.invitation", "link:1")).dedupeKey());
    }

    @Test
    void long_occasions_that_begin_alike_stay_apart() {
        String start = "x".repeat(300);

        assertThat(Envelope.key(start + "1")).hasSize(200).isNotEqualTo(Envelope.key(start + "2"));
    }

    @Test
    void the_words_come_from_the_bundle_of_the_feature() {
        Envelope envelope = sealed(Letter.to(amina, "account.invitation", "1").with("Amina Osei"));

        assertThat(envelope.title()).isEqualTo("You are invited to Rotations");
        assertThat(envelope.body()).startsWith("Hello Amina Osei,").contains("14 days");
    }

    @Test
    void the_programme_is_called_what_it_is_called_now_on_one_line() {
        Envelope envelope = Envelope.of(Letter.to(amina, "account.invitation", "1").with("Amina Osei"), "Northland\r\nBcc: all@demo.rotations.test");

        assertThat(envelope.title()).isEqualTo("You are invited to Northland Bcc: all@demo.rotations.test");
    }

    private static Envelope sealed(Letter letter) {
        return Envelope.of(letter, "Rotations");
    }

    @Test
    void a_letter_without_words_is_a_fault() {
        assertThatThrownBy(() -> sealed(Letter.to(amina, "account.unheardOf", "1"))).isInstanceOf(IllegalArgumentException.class);
    }
}

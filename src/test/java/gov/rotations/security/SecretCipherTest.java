package gov.rotations.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecretCipherTest {

    private static final String WORDS = "Needs a screen reader – “as agreed”";

    private final SecretCipher cipher = new SecretCipher(List.of(key(1)));

    @Test
    void what_is_sealed_opens_again_and_shows_nothing_meanwhile() {
        String sealed = cipher.seal(WORDS);

        assertThat(sealed).doesNotContain("screen");
        assertThat(cipher.open(sealed)).isEqualTo(WORDS);
    }

    @Test
    void the_same_words_look_different_each_time() {
        assertThat(cipher.seal(WORDS)).isNotEqualTo(cipher.seal(WORDS));
    }

    @Test
    void words_kept_before_there_was_a_key_are_read_as_they_stand() {
        assertThat(cipher.open(WORDS)).isEqualTo(WORDS);
    }

    @Test
    void an_earlier_key_still_opens_and_no_longer_seals() {
        String old = cipher.seal(WORDS);
        SecretCipher changed = new SecretCipher(List.of(key(2), key(1)));

        assertThat(changed.open(old)).isEqualTo(WORDS);
        assertThatThrownBy(() -> cipher.open(changed.seal(WORDS))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_sealed_text_that_was_changed_does_not_open() {
        String sealed = cipher.seal(WORDS);
        String changed = sealed.substring(0, 20) + (sealed.charAt(20) == 'A' ? 'B' : 'A') + sealed.substring(21);

        assertThatThrownBy(() -> cipher.open(changed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_that_is_no_key_is_named_as_such() {
        assertThatThrownBy(() -> SecretKeys.given("secret")).isInstanceOf(IllegalStateException.class).hasMessageContaining("openssl rand");
    }

    @Test
    void the_demo_keeps_its_key_beside_its_database(@TempDir Path folder) {
        Path file = SecretKeys.beside("jdbc:h2:file:" + folder + "/data/rotations;MODE=MySQL").orElseThrow();
        String sealed = SecretKeys.kept(file).seal(WORDS);

        assertThat(file).isEqualTo(folder.resolve("data/rotations.key"));
        assertThat(SecretKeys.kept(file).open(sealed)).isEqualTo(WORDS);
    }

    private static byte[] key(int of) {
        byte[] key = new byte[SecretCipher.KEY_LENGTH];
        Arrays.fill(key, (byte) of);
        return key;
    }
}

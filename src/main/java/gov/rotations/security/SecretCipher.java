package gov.rotations.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals words so that a copy of the database does not give them away: AES-GCM with a fresh nonce for each text. The
 * first key seals; the others open what was sealed before a change of keys.
 */
public final class SecretCipher {

    /** Length of a key in bytes. */
    public static final int KEY_LENGTH = 32;

    private static final String MARK = "sealed1:";

    private static final int NONCE_LENGTH = 12;

    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<SecretKeySpec> keys = new ArrayList<>();

    /** @param keys of {@link #KEY_LENGTH} bytes each, the one that seals first */
    public SecretCipher(List<byte[]> keys) {
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.length != KEY_LENGTH)) {
            throw new IllegalArgumentException("A key has " + KEY_LENGTH + " bytes, and there is at least one");
        }
        keys.forEach(key -> this.keys.add(new SecretKeySpec(key, "AES")));
    }

    /** The words as only a holder of the key can read them; different each time. */
    public String seal(String words) {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce).doFinal(words.getBytes(StandardCharsets.UTF_8));
            return MARK + Base64.getEncoder().encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    /**
     * The words again; what was kept before words were sealed is read as it stands.
     *
     * @throws IllegalStateException when no key fits or the sealed text was changed
     */
    public String open(String kept) {
        if (!kept.startsWith(MARK)) {
            return kept;
        }
        byte[] sealed = Base64.getDecoder().decode(kept.substring(MARK.length()));
        for (SecretKeySpec key : keys) {
            try {
                byte[] nonce = Arrays.copyOf(sealed, NONCE_LENGTH);
                return new String(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed, NONCE_LENGTH, sealed.length - NONCE_LENGTH),
                    StandardCharsets.UTF_8);
            } catch (AEADBadTagException e) {
                // sealed with another of the keys, or with none of them
                continue;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java platform has AES-GCM", e);
            }
        }
        throw new IllegalStateException("Sealed with a key that ROTATIONS_SECRETS_KEY does not name, or changed since");
    }

    /** A key for something else that must be signed, made from the one that seals; it says nothing about that one. */
    public byte[] keyFor(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.get(0).getEncoded(), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}

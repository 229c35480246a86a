package gov.rotations.attendance.service;

import gov.rotations.attendance.CheckInMethod;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in the QR code on a screen: proof of having seen this session's screen within the last minute. Nothing is
 * kept for it; every node makes the same token from the session, the half minute and the key.
 */
final class ScreenTokens {

    /** How long one picture stands on the screen. */
    static final Duration STEP = Duration.ofSeconds(30);

    /** How long somebody may take from the scan to the end of signing in, or to take a seat. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final String SCREEN = "screen";

    private static final int LENGTH = 16;

    /** What somebody showed at the door, and when. */
    record Scan(CheckInMethod how, Instant at) {
    }

    private final SecretKeySpec key;

    ScreenTokens(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** What the screen shows now. */
    String at(long session, Instant now) {
        return token(session, step(now));
    }

    /** Whether the screen shows it now or showed it just before. */
    boolean isFresh(long session, String token, Instant now) {
        return fits(session, token, step(now), 1);
    }

    /** Whether the screen showed it a while ago: somebody was slow, and nobody has guessed. */
    boolean isStale(long session, String token, Instant now) {
        return fits(session, token, step(now), PATIENCE.dividedBy(STEP));
    }

    /** What a browser keeps of somebody who was let as far as this; it is in no address and good for no other browser. */
    String receipt(long session, CheckInMethod how, Instant at) {
        return how + "." + at.toEpochMilli() + "." + mac(how.name(), session, at.toEpochMilli());
    }

    /** What was shown at the door and when, unless that is too long ago or the receipt is not ours. */
    Optional<Scan> seen(long session, String receipt, Instant now) {
        if (receipt == null || !receipt.matches("(QR|CODE)\\.\\d{1,15}\\.[\\w-]{22}")) {
            return Optional.empty();
        }
        String[] parts = receipt.split("\\.");
        long millis = Long.parseLong(parts[1]);
        Scan scan = new Scan(CheckInMethod.valueOf(parts[0]), Instant.ofEpochMilli(millis));
        boolean ours = same(parts[2], mac(parts[0], session, millis));
        return Optional.of(scan).filter(one -> ours && !one.at().isAfter(now) && now.isBefore(one.at().plus(PATIENCE)));
    }

    private boolean fits(long session, String token, long step, long back) {
        return token != null && LongStream.rangeClosed(0, back).anyMatch(steps -> same(token, token(session, step - steps)));
    }

    private String token(long session, long step) {
        return mac(SCREEN, session, step);
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    private String mac(String purpose, long session, long number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            byte[] whole = mac.doFinal(ByteBuffer.allocate(2 * Long.BYTES).putLong(session).putLong(number).array());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    /** Takes as long for a wrong one as for the right one. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

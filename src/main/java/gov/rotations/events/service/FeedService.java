package gov.rotations.events.service;

import gov.rotations.events.FeedMade;
import gov.rotations.events.FeedRevoked;
import gov.rotations.events.entity.Feed;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Secret addresses under which calendar programs read somebody's events without signing in. */
@Stateless
@PermitAll
public class FeedService {

    private static final int TOKEN_BYTES = 24;

    @Inject
    private Feeds feeds;

    @Inject
    private EventCalendar files;

    @Inject
    private AccountBook accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Since when the actor has such an address. */
    @AllowedTo
    public Optional<Instant> since() {
        return feeds.of(actor.get().account()).map(Feed::madeAt);
    }

    /** The secret of a new address, told this once; an earlier one opens nothing any more. */
    @AllowedTo
    public String make() {
        AccountId reader = actor.get().account();
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Feed feed = feeds.of(reader).orElseGet(() -> new Feed(reader));
        feed.renew(hash(token), clock.instant());
        feeds.add(feed);
        facts.fire(new FeedMade(reader));
        return token;
    }

    @AllowedTo
    public void revoke() {
        feeds.of(actor.get().account()).ifPresent(feed -> {
            feeds.remove(feed);
            facts.fire(new FeedRevoked(feed.account()));
        });
    }

    /** The calendar of whoever has this secret. @param called what calendar programs show it as @throws NotPermitted when nobody has, or may not sign in any more */
    public String read(String token, String called) {
        return feeds.byHash(hash(token)).filter(feed -> accounts.find(feed.account()).filter(AccountBook.Card::active).isPresent())
            .map(feed -> files.of(feed.account(), called)).orElseThrow(() -> new NotPermitted("feed"));
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

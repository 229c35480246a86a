package gov.rotations.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Slows down whoever tries many addresses and passwords, or asks for many letters, from one place. */
@ApplicationScoped
class Floods {

    /** Offices share one address: this must not lock out a department whose staff come back from a holiday. */
    private final RateLimit failures = new RateLimit(100, Duration.ofMinutes(5));

    private final RateLimit lettersFromHere = new RateLimit(30, Duration.ofMinutes(15));

    private final RateLimit lettersToThere = new RateLimit(3, Duration.ofMinutes(15));

    @Inject
    private Clock clock;

    boolean maySignIn(String from) {
        return failures.admits(from, clock.instant());
    }

    void failed(String from) {
        failures.note(from, clock.instant());
    }

    /** Counts the question, answered or not. */
    boolean mayAskForLetter(String from, String email) {
        boolean may = lettersFromHere.admits(from, clock.instant()) && lettersToThere.admits(email, clock.instant());
        lettersFromHere.note(from, clock.instant());
        lettersToThere.note(email, clock.instant());
        return may;
    }
}

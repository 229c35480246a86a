package gov.rotations.coaching.service;

import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How coaching goes, as counts: who meets, how places are spread, how long it takes to find somebody. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class RhythmService {

    /** Pairings that began before say little about today. */
    private static final Duration LOOK_BACK = Duration.ofDays(365);

    @Inject
    private Pairings pairings;

    @Inject
    private Meetings meetings;

    @Inject
    private Supporters supporters;

    @Inject
    private CoachingLetters letters;

    @Inject
    private Clock clock;

    /** The figures of each kind of support, in their usual order. */
    public List<RhythmFigures> figures() {
        Instant now = clock.instant();
        Map<PairingId, MeetingTally> tallies = meetings.tallies();
        List<Supporter> taking = supporters.taking();
        return Arrays.stream(SupportKind.values()).map(kind -> figures(kind, tallies, taking, now)).toList();
    }

    private RhythmFigures figures(SupportKind kind, Map<PairingId, MeetingTally> tallies, List<Supporter> taking, Instant now) {
        List<Pairing> all = pairings.ofKind(kind);
        List<Pairing> judged = all.stream().filter(pairing -> Rhythm.isJudged(pairing, now)).toList();
        long met = judged.stream().filter(pairing -> !Rhythm.isSilent(pairing, tallyOf(pairing, tallies), now)).count();
        List<Long> days = all.stream().filter(pairing -> pairing.startedAt() != null && pairing.startedAt().isAfter(now.minus(LOOK_BACK)))
            .map(pairing -> daysToFind(pairing, all)).sorted().toList();
        Map<SupporterId, Long> held = pairings.held(kind);
        List<Integer> loads = taking.stream().filter(supporter -> supporter.capacity(kind) > 0)
            .map(supporter -> held.getOrDefault(supporter.id(), 0L).intValue()).toList();
        long active = all.stream().filter(pairing -> pairing.state() == Pairing.State.ACTIVE).count();
        return RhythmFigures.of(kind, active, judged.size(), met, days, loads);
    }

    /** Whole days, rounded up, from the first question for this associate, whoever was asked, to the beginning. */
    private static long daysToFind(Pairing begun, List<Pairing> all) {
        Instant asked = all.stream().filter(other -> begun.round() != null && begun.round().equals(other.round())
            && begun.associate().equals(other.associate())).map(Pairing::offeredAt).min(Instant::compareTo).orElse(begun.offeredAt());
        return (Duration.between(asked, begun.startedAt()).toHours() + 23) / 24;
    }

    private static MeetingTally tallyOf(Pairing pairing, Map<PairingId, MeetingTally> tallies) {
        return tallies.getOrDefault(pairing.id(), MeetingTally.NONE);
    }

    /**
     * Writes to both of every pairing that has been silent, once and then every four weeks; who has a time ahead is left
     * alone. @return how many pairings
     */
    public int nudgeSilent() {
        Instant now = clock.instant();
        Map<PairingId, MeetingTally> tallies = meetings.tallies();
        Set<PairingId> ahead = meetings.ahead(now);
        List<Pairing> silent = pairings.holding().stream().filter(pairing -> !ahead.contains(pairing.id()))
            .filter(pairing -> Rhythm.isSilent(pairing, tallyOf(pairing, tallies), now)).toList();
        silent.forEach(pairing -> letters.nudge(pairing, Rhythm.silentSince(pairing, tallyOf(pairing, tallies)), now));
        return silent.size();
    }
}

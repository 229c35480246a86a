package gov.rotations.coaching.service;

import gov.rotations.coaching.AlreadyPaired;
import gov.rotations.coaching.PairingOffered;
import gov.rotations.coaching.PairingRoundId;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterFull;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.jobs.WorkingDays;
import gov.rotations.security.AccountBook;
import gov.rotations.shared.Fact;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks supporters, the one place where a place is taken. The supporter's row is locked while their places are counted:
 * whoever clicks first gets the last one.
 */
@Dependent
class Offering {

    /** Working days somebody has to answer. */
    static final int DAYS_TO_ANSWER = 3;

    @Inject
    private Supporters supporters;

    @Inject
    private Pairings pairings;

    @Inject
    private CircleReader circles;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook accounts;

    @Inject
    private WorkingDays days;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @param round the round in which the pair was suggested, or null @throws SupporterFull when no place is left */
    Pairing offer(SupportKind kind, SupporterId id, AssociateId associate, PairingRoundId round) {
        return ask(kind, id, associate, round, false);
    }

    /** The associate chose by themselves. */
    Pairing choose(SupportKind kind, SupporterId id, AssociateId associate) {
        return ask(kind, id, associate, null, true);
    }

    private Pairing ask(SupportKind kind, SupporterId id, AssociateId associate, PairingRoundId round, boolean chosen) {
        Supporter supporter = supporters.lock(id);
        if (!hasPlace(supporter, kind)) {
            throw new SupporterFull(accounts.find(supporter.account()).map(AccountBook.Card::name).orElse(""));
        }
        if (pairings.isTaken(associate, kind)) {
            throw new AlreadyPaired(cohorts.associates(List.of(associate)).get(associate).name());
        }
        Instant now = clock.instant();
        Pairing asked = new Pairing(kind, id, associate, round, now, deadline());
        Pairing pairing = pairings.add(chosen ? asked.chosenByAssociate() : asked);
        facts.fire(new PairingOffered(pairing.id(), associate));
        return pairing;
    }

    boolean hasPlace(Supporter supporter, SupportKind kind) {
        return supporter.takesPeople() && pairings.heldNow(supporter.id(), kind) < supporter.capacity(kind);
    }

    Instant deadline() {
        return days.deadline(clock.instant(), DAYS_TO_ANSWER);
    }

    /** Nobody said yes: asks the cheapest supporter with a place who was not asked in this round. Empty when there is none. */
    Optional<Pairing> askNext(Pairing ended) {
        if (ended.round() == null) {
            return Optional.empty();
        }
        Set<SupporterId> asked = pairings.askedIn(ended.round(), ended.associate()).stream().map(Pairing::supporter)
            .collect(Collectors.toSet());
        Cohorts.AssociateCard card = cohorts.associates(List.of(ended.associate())).get(ended.associate());
        Circle circle = circles.read(card.cohort(), ended.kind());
        return circle.supporters().keySet().stream()
            .filter(id -> circle.free(id) > 0 && !asked.contains(id) && circle.grounds(ended.associate(), id).isPresent())
            .min(Comparator.comparingLong((SupporterId id) -> Circle.cost(circle.grounds(ended.associate(), id).orElseThrow()))
                .thenComparingLong(SupporterId::value))
            .map(id -> offer(ended.kind(), id, ended.associate(), ended.round()));
    }
}

package gov.rotations.coaching.service;

import gov.rotations.coaching.PairNotPossible;
import gov.rotations.coaching.PairingEnded;
import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.PairingLapsed;
import gov.rotations.coaching.PairingRescinded;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the programme does with pairings: proposes one by hand, takes a question back, ends one, lets questions lapse. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class PairingAdminService {

    @Inject
    private Pairings pairings;

    @Inject
    private PairingRows rows;

    @Inject
    private Meetings meetings;

    @Inject
    private Supporters supporters;

    @Inject
    private AccountBook accounts;

    @Inject
    private Offering offering;

    @Inject
    private CircleReader circles;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Every pairing that holds a place: dates and states, never what the two talk about. */
    public List<LivingPairing> living() {
        Map<PairingId, MeetingTally> tallies = meetings.tallies();
        Map<Long, Pairing> holding = new LinkedHashMap<>();
        pairings.holding().forEach(pairing -> holding.put(pairing.id().value(), pairing));
        return rows.of(actor.get(), List.copyOf(holding.values())).stream().map(row -> {
            MeetingTally tally = tallies.getOrDefault(new PairingId(row.id()), MeetingTally.NONE);
            return new LivingPairing(row, tally, Rhythm.isSilent(holding.get(row.id()), tally, clock.instant()));
        }).toList();
    }

    /** Associates of every cohort, for whom somebody of this kind may be asked. */
    public List<AssociateChoice> withoutAny(SupportKind kind) {
        return cohorts.cohorts().stream().flatMap(cohort -> cohorts.associatesOf(cohort.id()).stream()
            .filter(card -> !pairings.isTaken(card.id(), kind))
            .map(card -> new AssociateChoice(card.id().value(), "%s (%s)".formatted(card.name(), cohort.code())))).toList();
    }

    /** Whom to ask by hand, with what each pair costs; the cheapest first. @param chosen an associate, or null for nobody yet */
    public List<SupporterChoice> choices(SupportKind kind, Long chosen) {
        return chosen == null ? List.of() : choices(kind, new AssociateId(chosen));
    }

    private List<SupporterChoice> choices(SupportKind kind, AssociateId associate) {
        Circle circle = circles.read(card(associate).cohort(), kind);
        Map<SupporterId, List<Ground>> able = new HashMap<>();
        circle.supporters().keySet().stream().filter(id -> circle.free(id) > 0)
            .forEach(id -> circle.grounds(associate, id).ifPresent(grounds -> able.put(id, grounds)));
        return supporters.of(able.keySet()).values().stream()
            .map(one -> new SupporterChoice(one.id().value(), accounts.find(one.account()).map(AccountBook.Card::name).orElse(""),
                Circle.cost(able.get(one.id())), able.get(one.id()), circle.free(one.id())))
            .sorted(Comparator.comparingLong(SupporterChoice::cost).thenComparing(SupporterChoice::name)).toList();
    }

    private Cohorts.AssociateCard card(AssociateId associate) {
        return Optional.ofNullable(cohorts.associates(List.of(associate)).get(associate))
            .orElseThrow(() -> new NotPermitted("associate:" + associate));
    }

    public long endings() {
        return pairings.holding().stream().filter(pairing -> pairing.state() == Pairing.State.ENDING).count();
    }

    /** Asks a supporter by hand. */
    public PairingId propose(SupportKind kind, SupporterId supporter, AssociateId associate) {
        Cohorts.AssociateCard card = card(associate);
        if (circles.read(card.cohort(), kind).grounds(associate, supporter).isEmpty()) {
            throw new PairNotPossible(card.name());
        }
        return offering.offer(kind, supporter, associate, null).id();
    }

    public void rescind(long id) {
        Pairing pairing = pairings.get(new PairingId(id));
        pairing.rescind();
        facts.fire(new PairingRescinded(pairing.id(), pairing.associate()));
    }

    public void end(long id) {
        Pairing pairing = pairings.get(new PairingId(id));
        pairing.end(clock.instant());
        facts.fire(new PairingEnded(pairing.id(), pairing.associate()));
    }

    /** Lets every question lapse whose day has passed, and asks the next best supporter. @return how many lapsed */
    public int lapseOverdue() {
        List<Pairing> overdue = pairings.overdue(clock.instant());
        overdue.forEach(pairing -> {
            pairing.lapse();
            pairings.flush();
            facts.fire(new PairingLapsed(pairing.id(), pairing.associate()));
            offering.askNext(pairing);
        });
        return overdue.size();
    }
}

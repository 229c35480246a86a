package gov.rotations.coaching.service;

import gov.rotations.coaching.PairingAgreed;
import gov.rotations.coaching.PairingAwaitsAssociate;
import gov.rotations.coaching.PairingChangeAsked;
import gov.rotations.coaching.PairingDeclined;
import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.PairingPaused;
import gov.rotations.coaching.PairingResumed;
import gov.rotations.coaching.PairingStarted;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** What the two of a pairing do: answer, have a break, ask for a change. */
@Stateless
@AllowedTo({Role.COACH, Role.ASSOCIATE})
public class PairingService {

    @Inject
    private Pairings pairings;

    @Inject
    private PairingRows rows;

    @Inject
    private Supporters supporters;

    @Inject
    private Party party;

    @Inject
    private Offering offering;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The actor's pairings, as supporter and as associate, the newest first. */
    public List<PairingRow> mine() {
        return rows.of(actor.get(), Stream.concat(asSupporter(), asAssociate()).distinct().toList());
    }

    private Stream<Pairing> asSupporter() {
        return supporters.of(actor.get().account()).map(own -> pairings.of(own.id())).orElse(List.of()).stream();
    }

    private Stream<Pairing> asAssociate() {
        return cohorts.associateOf(actor.get().account()).map(own -> pairings.of(own.id())).orElse(List.of()).stream()
            .filter(Pairing::isKnownToAssociate);
    }

    /** One of them; nobody else knows that it is there. */
    public PairingRow get(long id) {
        return rows.of(actor.get(), List.of(own(id))).get(0);
    }

    /** How many pairings await the actor's answer. */
    public long awaited() {
        return asSupporter().filter(pairing -> pairing.state() == Pairing.State.OFFERED).count()
            + asAssociate().filter(pairing -> pairing.state() == Pairing.State.AWAITING_ASSOCIATE).count();
    }

    /** Whoever is asked says yes. */
    public void accept(long id) {
        Pairing pairing = pairings.get(new PairingId(id));
        if (party.isSupporter(pairing)) {
            pairing.acceptAsSupporter(clock.instant(), offering.deadline());
        } else if (party.isAssociate(pairing)) {
            pairing.acceptAsAssociate(clock.instant());
        } else {
            throw new NotPermitted("pairing:" + id);
        }
        pairings.flush();
        facts.fire(pairing.state() == Pairing.State.ACTIVE ? new PairingStarted(pairing.id(), pairing.associate())
            : new PairingAwaitsAssociate(pairing.id(), pairing.associate()));
    }

    /** Whoever is asked says no; nobody asks why, and the next best supporter is asked. */
    public void decline(long id) {
        Pairing pairing = pairings.get(new PairingId(id));
        boolean asked = pairing.state() == Pairing.State.OFFERED ? party.isSupporter(pairing) : party.isAssociate(pairing);
        if (!asked) {
            throw new NotPermitted("pairing:" + id);
        }
        pairing.decline();
        pairings.flush();
        facts.fire(new PairingDeclined(pairing.id(), pairing.associate()));
        offering.askNext(pairing);
    }

    public void pause(long id) {
        Pairing pairing = own(id);
        pairing.pause();
        facts.fire(new PairingPaused(pairing.id(), pairing.associate()));
    }

    public void resume(long id) {
        Pairing pairing = own(id);
        pairing.resume();
        facts.fire(new PairingResumed(pairing.id(), pairing.associate()));
    }

    /** One of the two would like somebody else. No reason is asked for, and the other is told only that it ends. */
    public void askForChange(long id) {
        Pairing pairing = own(id);
        pairing.askForChange();
        facts.fire(new PairingChangeAsked(pairing.id(), pairing.associate()));
    }

    /** What the two want to reach, and how often they mean to meet. */
    public void agree(long id, String goals, int cadenceDays) {
        Pairing pairing = own(id);
        pairing.agree(goals, cadenceDays);
        facts.fire(new PairingAgreed(pairing.id(), pairing.associate()));
    }

    private Pairing own(long id) {
        return party.own(pairings.get(new PairingId(id)));
    }
}

package gov.rotations.coaching.service;

import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.PairingNotOpen;
import gov.rotations.coaching.entity.AgreedAction;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the two of a pairing promise each other to do. Nobody else comes through this door, and nothing is told of it. */
@Stateless
@AllowedTo({Role.COACH, Role.ASSOCIATE})
public class ActionService {

    @Inject
    private AgreedActions actions;

    @Inject
    private Pairings pairings;

    @Inject
    private PairingRows rows;

    @Inject
    private Party party;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** What is open first, the earliest day before the others. */
    public List<ActionRow> of(long pairing) {
        Pairing own = own(new PairingId(pairing));
        PairingRow names = rows.of(actor.get(), List.of(own)).get(0);
        AccountId supporter = party.supporter(own);
        LocalDate today = LocalDate.now(clock);
        return actions.of(own.id()).stream().map(one -> new ActionRow(one.id(), one.words(),
                one.owner().equals(supporter) ? names.supporter() : names.associate(), one.owner().equals(actor.get().account()), one.dueOn(),
                one.doneAt() != null, one.doneAt() == null && one.dueOn() != null && one.dueOn().isBefore(today)))
            .sorted(Comparator.comparing(ActionRow::done).thenComparing(ActionRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    }

    /** @param mine whether the actor is to do it, or the other one @param due the day by which, or null */
    public void promise(long pairing, String words, boolean mine, LocalDate due) {
        Pairing own = own(new PairingId(pairing));
        if (own.state() != Pairing.State.ACTIVE) {
            throw new PairingNotOpen(own.state(), Pairing.State.ACTIVE);
        }
        actions.add(new AgreedAction(own.id(), mine ? actor.get().account() : party.others(own).get(0), words, due));
    }

    public void done(long id) {
        ownAction(id).done(clock.instant());
    }

    public void reopen(long id) {
        ownAction(id).reopen();
    }

    public void drop(long id) {
        actions.remove(ownAction(id));
    }

    private AgreedAction ownAction(long id) {
        AgreedAction action = actions.get(id);
        own(action.pairing());
        return action;
    }

    private Pairing own(PairingId id) {
        return party.own(pairings.get(id));
    }
}

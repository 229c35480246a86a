package gov.rotations.coaching.service;

import gov.rotations.coaching.PairNotPossible;
import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupportWished;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.DoNotMatch;
import gov.rotations.coaching.entity.Wish;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Associates say what they look for, with whom they must never be matched, and may choose by themselves. */
@Stateless
@AllowedTo(Role.ASSOCIATE)
public class WishService {

    @Inject
    private Wishes wishes;

    @Inject
    private Supporters supporters;

    @Inject
    private SupporterRows rows;

    @Inject
    private CircleReader circles;

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

    public WishForm form(SupportKind kind) {
        Set<Long> never = new HashSet<>();
        supporters.saidBy(actor.get().account()).stream().filter(word -> word.associate().equals(own().id()))
            .forEach(word -> never.add(word.supporter().value()));
        Optional<Wish> wish = wishes.of(own().id(), kind);
        return new WishForm(kind, wish.map(Wish::topics).orElse(Set.of()), wish.map(Wish::isOnlineFine).orElse(true),
            wish.map(Wish::favourite).map(SupporterId::value).orElse(null), never);
    }

    /** Supporters who may support the actor and have a place, with what they say of themselves. */
    public List<SupporterRow> choices(SupportKind kind) {
        Cohorts.AssociateCard own = own();
        Circle circle = circles.read(own.cohort(), kind);
        return rows.of(circle.supporters().values().stream()
            .filter(one -> circle.free(one.id()) > 0 && circle.grounds(own.id(), one.id()).isPresent()).toList());
    }

    /** Everybody who takes people, so that somebody may say with whom never. */
    public List<SupporterRow> everybody() {
        return rows.of(supporters.taking());
    }

    public void say(WishForm form) {
        Cohorts.AssociateCard own = own();
        Wish wish = wishes.of(own.id(), form.getKind()).orElseGet(() -> wishes.add(new Wish(own.id(), form.getKind())));
        wish.say(Set.copyOf(List.of(form.getTopics())), form.isOnline(), form.getFavourite() == null ? null : new SupporterId(form.getFavourite()));
        supporters.takeBack(actor.get().account(), own.id());
        Stream.of(form.getNever()).distinct().map(id -> supporters.get(new SupporterId(id))).forEach(other -> supporters.neverMatch(
            new DoNotMatch(own.id(), other.id(), actor.get().account(), clock.instant())));
        facts.fire(new SupportWished(own.id(), form.getKind()));
    }

    /** Asks this supporter without waiting for a round. */
    public PairingId choose(SupportKind kind, SupporterId supporter) {
        Cohorts.AssociateCard own = own();
        if (circles.read(own.cohort(), kind).grounds(own.id(), supporter).isEmpty()) {
            throw new PairNotPossible(own.name());
        }
        return offering.choose(kind, supporter, own.id()).id();
    }

    private Cohorts.AssociateCard own() {
        return cohorts.associateOf(actor.get().account()).orElseThrow(() -> new NotPermitted("associate"));
    }
}

package gov.rotations.coaching.service;

import gov.rotations.coaching.CapacityBelowUse;
import gov.rotations.coaching.NothingOffered;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterApplied;
import gov.rotations.coaching.SupporterChanged;
import gov.rotations.coaching.SupporterPaused;
import gov.rotations.coaching.SupporterRetired;
import gov.rotations.coaching.SupporterReturned;
import gov.rotations.coaching.entity.DoNotMatch;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.Departments;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person does with their own offer of support; anybody who is signed in may offer it. */
@Stateless
@AllowedTo
public class SupporterService {

    @Inject
    private Supporters supporters;

    @Inject
    private SupporterRows rows;

    @Inject
    private Pairings pairings;

    @Inject
    private Departments departments;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The actor's own offer; empty when they never made one and were never asked. */
    public Optional<SupporterRow> mine() {
        return supporters.of(actor.get().account()).map(own -> rows.of(List.of(own)).get(0));
    }

    public SupporterForm form() {
        return supporters.of(actor.get().account()).map(SupporterForm::of).orElseGet(SupporterForm::new);
    }

    public List<Departments.Card> departments() {
        return departments.all().stream().filter(Departments.Card::active).toList();
    }

    /** Offers support, or says anew what is offered; somebody approved already stays approved. */
    public void save(SupporterForm form) {
        Supporter.Profile profile = form.profile();
        if (profile.capacities().values().stream().allMatch(capacity -> capacity <= 0)) {
            throw new NothingOffered();
        }
        Supporter own = supporters.of(actor.get().account()).map(known -> supporters.lock(known.id()))
            .orElseGet(() -> supporters.add(new Supporter(actor.get().account())));
        if (form.getVersion() != 0 && own.version() != form.getVersion()) {
            throw new ChangedMeanwhile();
        }
        refuseBelowUse(own, profile);
        switch (own.state()) {
            case INVITED, TURNED_DOWN, RETIRED -> {
                own.apply(profile, clock.instant());
                facts.fire(new SupporterApplied(own.id()));
            }
            case APPLIED, APPROVED, PAUSED -> {
                own.describe(profile);
                facts.fire(new SupporterChanged(own.id()));
            }
        }
    }

    /** Associates of every cohort by name, for a supporter whom the programme has approved; nobody for others. */
    public List<AssociateChoice> associates() {
        return supporters.of(actor.get().account()).filter(Supporter::isApproved).map(own -> cohorts.cohorts().stream()
            .flatMap(cohort -> cohorts.associatesOf(cohort.id()).stream().filter(card -> !actor.get().account().equals(card.account()))
                .map(card -> new AssociateChoice(card.id().value(), "%s (%s)".formatted(card.name(), cohort.code())))).toList())
            .orElse(List.of());
    }

    /** With whom the actor shall never be matched. Only they read it; a matched pair is left as it is. */
    public List<Long> never() {
        return supporters.of(actor.get().account()).map(own -> supporters.saidBy(actor.get().account()).stream()
            .filter(word -> word.supporter().equals(own.id())).map(word -> word.associate().value()).toList()).orElse(List.of());
    }

    /** Says anew with whom the actor shall never be matched. */
    public void sayNever(List<Long> associates) {
        Supporter own = own();
        Set<Long> known = associates().stream().map(AssociateChoice::id).collect(Collectors.toSet());
        supporters.takeBack(actor.get().account(), own.id());
        associates.stream().distinct().filter(known::contains).forEach(id -> supporters.neverMatch(
            new DoNotMatch(new AssociateId(id), own.id(), actor.get().account(), clock.instant())));
    }

    private void refuseBelowUse(Supporter own, Supporter.Profile profile) {
        for (SupportKind kind : SupportKind.values()) {
            int used = pairings.heldNow(own.id(), kind);
            if (profile.capacities().getOrDefault(kind, 0) < used) {
                throw new CapacityBelowUse(used);
            }
        }
    }

    /** Takes nobody new; whom they have they keep. */
    public void pause() {
        Supporter own = own();
        own.pause();
        facts.fire(new SupporterPaused(own.id()));
    }

    public void comeBack() {
        Supporter own = own();
        own.comeBack();
        facts.fire(new SupporterReturned(own.id()));
    }

    public void retire() {
        Supporter own = own();
        own.retire();
        facts.fire(new SupporterRetired(own.id()));
    }

    private Supporter own() {
        return supporters.of(actor.get().account()).map(known -> supporters.lock(known.id()))
            .orElseThrow(() -> new NotPermitted("supporter"));
    }
}

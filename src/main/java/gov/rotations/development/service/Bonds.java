package gov.rotations.development.service;

import gov.rotations.coaching.ActivePairings;
import gov.rotations.coaching.SupportKind;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Circle;
import gov.rotations.development.Voice;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.development.entity.LevelView;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Who is what to whom today: oneself, the coach of an active pairing, a manager who is linked. */
@Dependent
class Bonds {

    @Inject
    private CurrentActor actor;

    @Inject
    private Cohorts cohorts;

    @Inject
    private ActivePairings pairings;

    AccountId me() {
        return actor.get().account();
    }

    /** The associate who acts. */
    Optional<Cohorts.AssociateCard> findMyself() {
        return cohorts.associateOf(me());
    }

    Cohorts.AssociateCard myself() {
        return findMyself().orElseThrow(() -> new NotPermitted("associate"));
    }

    Bond with(AssociateId associate) {
        return of(me(), associate);
    }

    Bond of(AccountId account, AssociateId associate) {
        boolean self = cohorts.associateOf(account).filter(card -> card.id().equals(associate)).isPresent();
        return new Bond(account, self, !self && coached(account).contains(associate), !self && managed(account).contains(associate));
    }

    Set<AssociateId> coached(AccountId account) {
        return pairings.supportedBy(account, SupportKind.COACH);
    }

    Set<AssociateId> managed(AccountId account) {
        return cohorts.managedBy(account);
    }

    /** Everybody the account coaches or manages today. */
    Set<AssociateId> people(AccountId account) {
        Set<AssociateId> people = new HashSet<>(coached(account));
        people.addAll(managed(account));
        return people;
    }

    /** Who speaks about the associate in this voice today. */
    Set<AccountId> voicesOf(AssociateId associate, Voice voice) {
        return switch (voice) {
            case SELF -> Set.of();
            case COACH -> pairings.supportersOf(associate, SupportKind.COACH);
            case MANAGER -> cohorts.managersOf(associate);
        };
    }

    /** Coaches and managers of today whom the associate lets read the record. */
    Set<AccountId> readersOf(ActivityRecord record) {
        Set<AccountId> readers = new HashSet<>();
        if (record.readers().contains(Circle.COACH)) {
            readers.addAll(voicesOf(record.associate(), Voice.COACH));
        }
        if (record.readers().contains(Circle.MANAGER)) {
            readers.addAll(voicesOf(record.associate(), Voice.MANAGER));
        }
        return readers;
    }

    /** What lets the actor read the view; for everybody else it does not exist. */
    Bond reader(LevelView view) {
        return require(view, Bond::mayRead);
    }

    /** The view, if the actor stated it and is still what they were then. */
    LevelView own(LevelView view) {
        require(view, Bond::mayWrite);
        return view;
    }

    /** What makes the actor one of the two who talk about the view. */
    Bond party(LevelView view) {
        return require(view, Bond::isParty);
    }

    private Bond require(LevelView view, BiPredicate<Bond, LevelView> wanted) {
        Bond bond = with(view.associate());
        if (!wanted.test(bond, view)) {
            throw new NotPermitted("levelView:" + view.id());
        }
        return bond;
    }
}

package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.KnownAssociates;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.ManagerLink;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may know what of which associate. Roles open the door; this decides which drawer. */
@Dependent
class AssociatePolicy {

    @Inject
    private Associates associates;

    @Inject
    private Instance<KnownAssociates> elsewhere;

    @Inject
    private Clock clock;

    /** The card: name, cohort, department, grade, work address. */
    boolean maySeeCard(Actor actor, Associate associate) {
        return maySeeEverybody(actor) || isSelf(actor, associate) || isCohortMate(actor, associate)
            || known(actor).contains(associate.id().value());
    }

    void mustSeeCard(Actor actor, Associate associate) {
        if (!maySeeCard(actor, associate)) {
            throw new NotPermitted("associate:" + associate.id());
        }
    }

    boolean maySeeEverybody(Actor actor) {
        return actor.isAdmin() || actor.is(Role.PROGRAMME_HEAD) || actor.is(Role.CASE_WORKER) || actor.is(Role.DATA_PROTECTION);
    }

    /** Clearance, needs as codes, working days: for planning, and the person. */
    boolean maySeePlanning(Actor actor, Associate associate) {
        return mayPlan(actor) || isSelf(actor, associate);
    }

    boolean mayPlan(Actor actor) {
        return actor.isAdmin() || actor.is(Role.CASE_WORKER);
    }

    boolean maySeePlaces(Actor actor, Associate associate) {
        return maySeePlanning(actor, associate) || isManager(actor, associate, ManagerLink.Kind.HOME);
    }

    /** The subjects somebody opted out of: the person, and a case-worker. */
    boolean maySeeOptOuts(Actor actor, Associate associate) {
        return isSelf(actor, associate) || actor.is(Role.CASE_WORKER);
    }

    /** The kind of leave; everybody else who knows the associate sees the days. */
    boolean maySeeLeaveKind(Actor actor, Associate associate) {
        return maySeeOptOuts(actor, associate) || isManager(actor, associate, ManagerLink.Kind.HOME);
    }

    boolean maySeeLeaveDays(Actor actor, Associate associate) {
        return maySeeLeaveKind(actor, associate) || actor.isAdmin() || known(actor).contains(associate.id().value());
    }

    /** What was agreed: planning and the person; whoever else knows the associate only once the person consents. */
    boolean maySeeAgreedAdjustment(Actor actor, Associate associate, boolean shared) {
        return maySeePlanning(actor, associate) || shared && known(actor).contains(associate.id().value());
    }

    void mustReadAdjustment(Actor actor, Associate associate) {
        if (!maySeeOptOuts(actor, associate)) {
            throw new NotPermitted("adjustment of associate:" + associate.id());
        }
    }

    void mustBeSelf(Actor actor, Associate associate) {
        if (!isSelf(actor, associate) || associate.state().isGone()) {
            throw new NotPermitted("associate:" + associate.id());
        }
    }

    void mustDecide(Actor actor, Associate associate) {
        if (!actor.isAdmin()) {
            mustBeSelf(actor, associate);
        }
    }

    /** Which of the steps possible now the actor may take; the service asks each again. */
    List<AssociateStep> stepsFor(Actor actor, Associate associate) {
        return Arrays.stream(AssociateStep.values()).filter(step -> step.isPossibleFrom(associate.state()))
            .filter(step -> mayTake(actor, associate, step)).toList();
    }

    private boolean mayTake(Actor actor, Associate associate, AssociateStep step) {
        return switch (step) {
            case REQUEST_WITHDRAWAL, RETRACT_WITHDRAWAL -> actor.isAdmin() || isSelf(actor, associate);
            case GRADUATE, GRADUATE_EARLY -> actor.isAdmin() || actor.is(Role.PROGRAMME_HEAD);
            case DISMISS -> actor.is(Role.CASE_WORKER);
            case START, CONFIRM_WITHDRAWAL, COMPLETE -> actor.isAdmin();
        };
    }

    boolean isSelf(Actor actor, Associate associate) {
        return actor.account() != null && actor.account().equals(associate.account());
    }

    /** Associates this actor knows as a manager, or through a placement or a pairing. */
    Set<Long> known(Actor actor) {
        Set<Long> known = new HashSet<>();
        if (actor.account() != null) {
            known.addAll(associates.managedBy(actor.account(), LocalDate.now(clock)));
        }
        elsewhere.forEach(feature -> feature.knownTo(actor).stream().map(AssociateId::value).forEach(known::add));
        return known;
    }

    /** The cohort whose mates' cards the actor sees as one of them. */
    Optional<Long> ownCohort(Actor actor) {
        return actor.account() == null ? Optional.empty() : associates.findOf(actor.account())
            .filter(self -> !self.state().isGone()).map(self -> self.cohort().id().value());
    }

    private boolean isCohortMate(Actor actor, Associate associate) {
        return associate.profile().isCardShown() && !associate.state().isGone()
            && ownCohort(actor).filter(own -> own == associate.cohort().id().value()).isPresent();
    }

    private boolean isManager(Actor actor, Associate associate, ManagerLink.Kind kind) {
        return actor.account() != null && associates.linksOf(actor.account()).stream()
            .anyMatch(link -> link.associate().equals(associate.id()) && link.kind() == kind && link.isInForceOn(LocalDate.now(clock)));
    }
}

package gov.rotations.cohort.service;

import gov.rotations.account.Accounts;
import gov.rotations.cohort.AssociateChanged;
import gov.rotations.cohort.AssociateCompleting;
import gov.rotations.cohort.AssociateGraduated;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.AssociateJoined;
import gov.rotations.cohort.AssociateLeft;
import gov.rotations.cohort.AssociateRetracted;
import gov.rotations.cohort.AssociateStarted;
import gov.rotations.cohort.AssociateWithdrawing;
import gov.rotations.cohort.AssociateWithdrew;
import gov.rotations.cohort.CohortTakesNobody;
import gov.rotations.cohort.EmailTaken;
import gov.rotations.cohort.ManagerLinked;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.Cohort;
import gov.rotations.cohort.entity.ManagerLink;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.EmailAddress;
import gov.rotations.shared.Fact;
import gov.rotations.shared.Typed;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Takes associates through the programme, from joining to graduation. Leave and deferral are {@link LeaveService}'s. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class AssociateService {

    @Inject
    private AllCohorts cohorts;

    @Inject
    private Associates associates;

    @Inject
    private AssociatePolicy policy;

    @Inject
    private CurrentActor actor;

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    @Inject
    private Event<Fact> facts;

    /** A step goes through the door of its own method, so that the right asked for is that method's. */
    @Resource
    private SessionContext sessions;

    /** An empty form, for who may join somebody. @param cohort where they join, or null */
    public AssociateForm newForm(Long cohort) {
        AssociateForm form = new AssociateForm();
        form.setCohort(cohort);
        return form;
    }

    public AssociateForm form(AssociateId id) {
        return AssociateForm.of(associates.get(id));
    }

    public boolean isEmailTaken(AssociateForm form) {
        return EmailAddress.isValid(form.getEmail())
            && associates.isEmailTaken(new EmailAddress(form.getEmail()).value(), form.getId());
    }

    /** Somebody joins a cohort, gets a reference and is invited to sign in. */
    public AssociateId join(AssociateForm form) {
        Cohort cohort = cohorts.get(form.cohortId());
        if (!cohort.takesAssociates()) {
            throw new CohortTakesNobody(cohort.code());
        }
        EmailAddress email = freeEmail(form);
        Associate associate = new Associate(associates.nextReference(prefix(cohort)), cohort, form.getName(), email.value());
        form.writeTo(associate);
        form.writeOptOuts(associate.profile());
        associates.add(associate);
        associate.signInWith(accounts.invite(email, form.getName(), Role.ASSOCIATE, associate.id().value()));
        facts.fire(new AssociateJoined(associate.id(), cohort.id()));
        return associate.id();
    }

    /** Everything an admin writes; the cohort changes by deferral or return only. */
    public void change(AssociateForm form) {
        Associate associate = associates.get(form.associate(), form.getVersion());
        EmailAddress email = freeEmail(form);
        associate.call(form.getName(), email.value());
        form.writeTo(associate);
        associates.changed(associate);
        facts.fire(new AssociateChanged(associate.id(), "facts"));
    }

    /** Joins somebody new or changes the one the form was read from. */
    public AssociateId save(AssociateForm form) {
        if (form.getId() == null) {
            return join(form);
        }
        change(form);
        return form.associate();
    }

    public void start(AssociateId id) {
        associates.get(id).start();
        facts.fire(new AssociateStarted(id));
    }

    /** The person, or an admin for them, asks to leave the programme. */
    @AllowedTo({Role.PROGRAMME_ADMIN, Role.ASSOCIATE})
    public void requestWithdrawal(AssociateId id) {
        Associate associate = associates.get(id);
        policy.mustDecide(actor.get(), associate);
        associate.requestWithdrawal();
        facts.fire(new AssociateWithdrawing(id));
    }

    @AllowedTo({Role.PROGRAMME_ADMIN, Role.ASSOCIATE})
    public void retract(AssociateId id) {
        Associate associate = associates.get(id);
        policy.mustDecide(actor.get(), associate);
        associate.retractWithdrawal();
        facts.fire(new AssociateRetracted(id));
    }

    /** Final; what was planned for them falls away. */
    public void confirmWithdrawal(AssociateId id) {
        Associate associate = associates.get(id);
        associate.confirmWithdrawal();
        facts.fire(new AssociateWithdrew(id, associate.cohort().id()));
    }

    /** The rotations are done, or fewer are enough for the reason given. */
    public void complete(AssociateId id, String why) {
        associates.get(id).complete();
        facts.fire(new AssociateCompleting(id, Typed.orEmpty(why)));
    }

    @AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD})
    public void graduate(AssociateId id) {
        Associate associate = associates.get(id);
        associate.graduate();
        welcomeAmongAlumni(associate, false);
    }

    /** Promoted into a post before the last rotation. */
    @AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD})
    public void graduateEarly(AssociateId id) {
        Associate associate = associates.get(id);
        associate.graduateEarly();
        welcomeAmongAlumni(associate, true);
    }

    /** The programme ends for the person by a decision that is not theirs; a case-worker's, with the reason. */
    @AllowedTo(Role.CASE_WORKER)
    public void dismiss(AssociateId id, String why) {
        Associate associate = associates.get(id);
        associate.dismiss();
        facts.fire(new AssociateLeft(id, associate.cohort().id(), Typed.orEmpty(why)));
    }

    /** Takes a step that a page has asked about; each asks for its own right. */
    @AllowedTo
    public void take(AssociateStep step, AssociateId id, String why) {
        step.take(sessions.getBusinessObject(AssociateService.class), id, why);
    }

    /** The employer's manager, who keeps the contract, may see the associate from this day on. */
    public AccountId linkHomeManager(AssociateId id, EmailAddress email, String name, LocalDate first) {
        AccountId manager = accounts.invite(email, name, Role.HOME_MANAGER, null);
        associates.add(new ManagerLink(id, manager, ManagerLink.Kind.HOME, first));
        facts.fire(new ManagerLinked(id, manager, first, null));
        return manager;
    }

    private void welcomeAmongAlumni(Associate associate, boolean early) {
        if (associate.account() != null) {
            grants.give(associate.account(), Role.ALUMNUS, null);
        }
        facts.fire(new AssociateGraduated(associate.id(), associate.cohort().id(), early));
    }

    private EmailAddress freeEmail(AssociateForm form) {
        EmailAddress email = new EmailAddress(form.getEmail());
        if (associates.isEmailTaken(email.value(), form.getId())) {
            throw new EmailTaken(email.value());
        }
        return email;
    }

    private static String prefix(Cohort cohort) {
        return "A%02d".formatted(cohort.rotations().get(0).dates().first().getYear() % 100);
    }
}

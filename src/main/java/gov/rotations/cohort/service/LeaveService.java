package gov.rotations.cohort.service;

import gov.rotations.cohort.AbsenceOverlaps;
import gov.rotations.cohort.AssociateDeferred;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.AssociatePaused;
import gov.rotations.cohort.AssociateRejoined;
import gov.rotations.cohort.AssociateReturned;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.CohortTakesNobody;
import gov.rotations.cohort.StepNotPossible;
import gov.rotations.cohort.entity.Absence;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.AwayDays;
import gov.rotations.cohort.entity.Cohort;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Leave and deferral: recorded, begun by the clock or at once, ended when the person is back. Leave is never refused. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.CASE_WORKER})
public class LeaveService {

    @Inject
    private AllCohorts cohorts;

    @Inject
    private Associates associates;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** An empty form, for who may record leave. */
    public AbsenceForm newForm(AssociateId id) {
        return new AbsenceForm(id, Absence.Kind.OTHER, today(), null);
    }

    /** Whether other leave is recorded on some of these days. */
    public boolean overlaps(AbsenceForm form) {
        AwayDays days = new AwayDays(form.getFirst(), form.getExpectedTo());
        return associates.absencesOf(form.person()).stream().anyMatch(other -> other.counts() && other.days().overlaps(days));
    }

    /** Records leave; it begins at once when its first day has come and the person is active, else by itself on the day. */
    public void pause(AbsenceForm form) {
        Associate associate = associates.get(form.person());
        if (associate.state().isGone()) {
            throw new StepNotPossible(associate.state(), Associate.State.ON_LEAVE);
        }
        Absence absence = record(form);
        begin(absence, associate);
        facts.fire(new AssociatePaused(associate.id(), absence.firstDay(), absence.expectedTo()));
    }

    /** The person starts with a later cohort; until they rejoin one they are in no plan. */
    public void defer(AssociateId id, LocalDate expectedTo) {
        Associate associate = associates.get(id);
        CohortId from = associate.cohort().id();
        associate.defer();
        Absence absence = record(new AbsenceForm(id, Absence.Kind.DEFERRAL, today(), expectedTo));
        absence.begin();
        facts.fire(new AssociateDeferred(id, from));
    }

    /** Somebody deferred joins a cohort again, with all their records. */
    public void rejoin(AssociateId id, CohortId cohort) {
        associates.get(id).rejoin(open(cohort));
        associates.runningAbsence(id).ifPresent(absence -> absence.end(today().minusDays(1)));
        facts.fire(new AssociateRejoined(id, cohort));
    }

    /** @param firstDayBack the first day present again @param cohort where the person goes on; null for the same */
    public void returnFromLeave(AssociateId id, LocalDate firstDayBack, CohortId cohort) {
        Associate associate = associates.get(id);
        CohortId before = associate.cohort().id();
        associate.comeBack(cohort == null || cohort.equals(before) ? associate.cohort() : open(cohort));
        associates.runningAbsence(id).ifPresent(absence -> absence.end(firstDayBack.minusDays(1)));
        facts.fire(new AssociateReturned(id));
        if (!associate.cohort().id().equals(before)) {
            facts.fire(new AssociateRejoined(id, associate.cohort().id()));
        }
    }

    /** The day the person expects to be away until is another one now, or nobody knows. */
    public void expectUntil(long absence, LocalDate lastDay) {
        Absence found = associates.absence(absence);
        found.expectUntil(lastDay);
        facts.fire(new AssociatePaused(found.associate(), found.firstDay(), lastDay));
    }

    /** Leave that has not begun falls away. */
    public void callOff(long absence) {
        Absence found = associates.absence(absence);
        found.cancel();
        facts.fire(new AssociateReturned(found.associate()));
    }

    /** Begins all leave whose first day has come; for the clock. */
    public void beginDue() {
        associates.dueToBegin(today()).forEach(absence -> begin(absence, associates.get(absence.associate())));
    }

    private void begin(Absence absence, Associate associate) {
        if (!absence.firstDay().isAfter(today()) && associate.state() == Associate.State.ACTIVE) {
            absence.begin();
            associate.pause();
        }
    }

    private Absence record(AbsenceForm form) {
        Absence absence = new Absence(form.person(), form.getKind(), form.getFirst(), form.getExpectedTo());
        if (overlaps(form)) {
            throw new AbsenceOverlaps();
        }
        associates.add(absence);
        return absence;
    }

    private Cohort open(CohortId id) {
        Cohort cohort = cohorts.get(id);
        if (!cohort.takesAssociates()) {
            throw new CohortTakesNobody(cohort.code());
        }
        return cohort;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

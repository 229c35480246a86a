package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateStarted;
import gov.rotations.cohort.CalendarFaulty;
import gov.rotations.cohort.CodeTaken;
import gov.rotations.cohort.CohortChanged;
import gov.rotations.cohort.CohortEmpty;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.CohortMoved;
import gov.rotations.cohort.CohortPlanned;
import gov.rotations.cohort.CohortUnfinished;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.Cohort;
import gov.rotations.cohort.entity.RotationCalendar.Fault;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Plans cohorts and takes them through their life; a programme admin's work. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class CohortService {

    @Inject
    private AllCohorts cohorts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** What is wrong with the calendar as typed; empty when it holds. */
    public List<Fault> faultsOf(CohortForm form) {
        return form.calendar().faults(form.getGapDaysAllowed());
    }

    /** Free days between rotations that the cohort allows. */
    public List<Fault> gapsOf(CohortForm form) {
        return form.calendar().allowedGaps();
    }

    public boolean isCodeTaken(CohortForm form) {
        return cohorts.isCodeTaken(form.getCode(), form.getId());
    }

    /** An empty form, for who may plan. */
    public CohortForm newForm() {
        return new CohortForm();
    }

    /** The cohort as an edit page holds it. */
    public CohortForm form(CohortId id) {
        return CohortForm.of(cohorts.get(id));
    }

    /** A new cohort with its calendar; it takes nobody until it is opened. */
    public CohortId plan(CohortForm form) {
        check(form);
        Cohort cohort = new Cohort(form.getCode(), form.getSize(), form.getGapDaysAllowed());
        cohort.layCalendar(form.dates());
        cohorts.add(cohort);
        facts.fire(new CohortPlanned(cohort.id()));
        return cohort.id();
    }

    public void change(CohortForm form) {
        check(form);
        Cohort cohort = cohorts.get(form.cohort(), form.getVersion());
        cohort.describe(form.getCode(), form.getSize(), form.getGapDaysAllowed());
        cohort.layCalendar(form.dates());
        cohorts.changed(cohort);
        facts.fire(new CohortChanged(cohort.id()));
    }

    /** Plans a new cohort or changes the one the form was read from. */
    public CohortId save(CohortForm form) {
        if (form.getId() == null) {
            return plan(form);
        }
        change(form);
        return form.cohort();
    }

    /** From now on people can join. */
    public void open(CohortId id) {
        move(id, "", Cohort::open);
    }

    /** The programme begins for the cohort, and for everybody in it whose own first day has come. */
    public void start(CohortId id) {
        List<Associate> people = cohorts.unsettled(id);
        if (people.stream().allMatch(person -> person.state() == Associate.State.DEFERRED)) {
            throw new CohortEmpty();
        }
        move(id, "", Cohort::start);
        LocalDate today = LocalDate.now(clock);
        people.stream().filter(person -> person.state() == Associate.State.ONBOARDING && person.mayBeginBy(today))
            .forEach(person -> {
                person.start();
                facts.fire(new AssociateStarted(person.id()));
            });
    }

    /** The last rotation is over or about to be. */
    public void finish(CohortId id) {
        move(id, "", Cohort::finish);
    }

    public void close(CohortId id) {
        int unsettled = cohorts.unsettled(id).size();
        if (unsettled > 0) {
            throw new CohortUnfinished(unsettled);
        }
        move(id, "", Cohort::close);
    }

    public void archive(CohortId id) {
        move(id, "", Cohort::archive);
    }

    /** Before it starts and with nobody left in it. */
    public void cancel(CohortId id, String why) {
        int unsettled = cohorts.unsettled(id).size();
        if (unsettled > 0) {
            throw new CohortUnfinished(unsettled);
        }
        move(id, why, Cohort::cancel);
    }

    private void move(CohortId id, String why, Consumer<Cohort> step) {
        Cohort cohort = cohorts.get(id);
        Cohort.State before = cohort.state();
        step.accept(cohort);
        facts.fire(new CohortMoved(id, before.name(), cohort.state().name(), why == null ? "" : why));
    }

    private void check(CohortForm form) {
        if (isCodeTaken(form)) {
            throw new CodeTaken(form.getCode());
        }
        List<Fault> faults = faultsOf(form);
        if (!faults.isEmpty()) {
            throw new CalendarFaulty(faults.get(0).rotation());
        }
    }
}

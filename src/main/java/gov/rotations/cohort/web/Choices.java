package gov.rotations.cohort.web;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.entity.Absence;
import gov.rotations.department.Departments;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What the select boxes of this feature offer: towns, departments, cohorts and the constants. */
@Named("cohortChoices")
@RequestScoped
public class Choices {

    /** Subjects somebody may not want to work on; the same words stand on openings. */
    private static final List<String> OPT_OUT_TAGS = List.of("defence", "immigration", "policing", "nuclear", "animal-testing", "gambling");

    @Inject
    private Departments departments;

    @Inject
    private Cohorts cohorts;

    private List<Departments.Town> towns;

    public List<Departments.Town> getTowns() {
        towns = towns == null ? departments.towns() : towns;
        return towns;
    }

    public List<Departments.Card> getDepartments() {
        return departments.all();
    }

    public List<Cohorts.CohortCard> getCohorts() {
        return cohorts.cohorts();
    }

    public Clearance[] getClearances() {
        return Clearance.values();
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    public SkillKey[] getSkills() {
        return SkillKey.values();
    }

    public Absence.Kind[] getLeaveKinds() {
        return new Absence.Kind[] {Absence.Kind.PARENTAL, Absence.Kind.SICK, Absence.Kind.CAREER_BREAK, Absence.Kind.OTHER};
    }

    /** The usual subjects and those the person holds already. */
    public Collection<String> optOutTagsWith(Collection<String> held) {
        Collection<String> tags = new TreeSet<>(OPT_OUT_TAGS);
        tags.addAll(held);
        return tags;
    }
}

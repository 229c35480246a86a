package gov.rotations.cohort.entity;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.ReachFaulty;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.LocationId;
import gov.rotations.skills.SkillKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a post must offer so that it can work for an associate, and what the person wishes. Growth wishes are wishes,
 * never levels; opt-outs are private to the person.
 */
@Embeddable
public class Profile {

    /** How a place can be worked in that is not the base. */
    public enum Reach {
        COMMUTABLE, RELOCATABLE
    }

    @Column(name = "base_location_id")
    private LocationId base;

    @Enumerated(EnumType.STRING)
    private Clearance clearance = Clearance.BPSS;

    @Column(name = "working_days")
    private int workingDays = 5;

    @Column(name = "priority_credit")
    private int priorityCredit;

    @Column(name = "card_shown")
    private boolean cardShown = true;

    @ElementCollection
    @CollectionTable(name = "cohort_reach", joinColumns = @JoinColumn(name = "associate_id"))
    @MapKeyColumn(name = "location_id")
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Map<Long, Reach> reach = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "cohort_need", joinColumns = @JoinColumn(name = "associate_id"))
    @Column(name = "need")
    @Enumerated(EnumType.STRING)
    private Set<Need> needs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "cohort_opt_out", joinColumns = @JoinColumn(name = "associate_id"))
    @Column(name = "tag")
    private Set<String> optOuts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "cohort_previous_department", joinColumns = @JoinColumn(name = "associate_id"))
    @Column(name = "department_id")
    private Set<Long> previousDepartments = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "cohort_growth_wish", joinColumns = @JoinColumn(name = "associate_id"))
    @MapKeyColumn(name = "skill")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "wish")
    private Map<SkillKey, Integer> growthWishes = new HashMap<>();

    /** Works from this base; the other places are within a commute or a move away, never both, never the base itself. */
    public void workFrom(LocationId town, Set<LocationId> commutable, Set<LocationId> relocatable) {
        if (commutable.stream().anyMatch(relocatable::contains) || commutable.contains(town) || relocatable.contains(town)) {
            throw new ReachFaulty();
        }
        base = town;
        Map<Long, Reach> wanted = new HashMap<>();
        commutable.forEach(place -> wanted.put(place.value(), Reach.COMMUTABLE));
        relocatable.forEach(place -> wanted.put(place.value(), Reach.RELOCATABLE));
        keep(reach, wanted);
    }

    public void workOn(int days) {
        workingDays = days;
    }

    public void hold(Clearance vetted) {
        clearance = vetted;
    }

    public void need(Collection<Need> wanted) {
        keep(needs, Set.copyOf(wanted));
    }

    public void optOutOf(Collection<String> tags) {
        keep(optOuts, Set.copyOf(tags));
    }

    public void haveWorkedIn(Collection<DepartmentId> departments) {
        keep(previousDepartments, departments.stream().map(DepartmentId::value).collect(Collectors.toSet()));
    }

    public void alsoWorkedIn(DepartmentId department) {
        previousDepartments.add(department.value());
    }

    /** 1 to 3 for a skill; no wish is no entry. */
    public void wishToGrow(Map<SkillKey, Integer> wishes) {
        Map<SkillKey, Integer> wanted = new HashMap<>();
        wishes.forEach((skill, wish) -> {
            if (wish != null && wish > 0) {
                wanted.put(skill, Math.min(3, wish));
            }
        });
        keep(growthWishes, wanted);
    }

    /** Per cent, 0 to 30. */
    public void earnCredit(int percent) {
        priorityCredit = Math.max(0, Math.min(30, percent));
    }

    public void showCard(boolean shown) {
        cardShown = shown;
    }

    /** Touches only what differs, so that unchanged rows stay where they are. */
    private static <T> void keep(Set<T> held, Set<T> wanted) {
        held.removeIf(one -> !wanted.contains(one));
        held.addAll(wanted);
    }

    private static <K, V> void keep(Map<K, V> held, Map<K, V> wanted) {
        Set.copyOf(held.keySet()).stream().filter(key -> !wanted.containsKey(key)).forEach(held::remove);
        wanted.forEach((key, value) -> {
            if (!value.equals(held.get(key))) {
                held.put(key, value);
            }
        });
    }

    public LocationId base() {
        return base;
    }

    public Clearance clearance() {
        return clearance;
    }

    public int workingDays() {
        return workingDays;
    }

    public int priorityCredit() {
        return priorityCredit;
    }

    public boolean isCardShown() {
        return cardShown;
    }

    public Map<Long, Reach> reach() {
        return Map.copyOf(reach);
    }

    public Set<Need> needs() {
        return Set.copyOf(needs);
    }

    public Set<String> optOuts() {
        return Set.copyOf(optOuts);
    }

    public Set<Long> previousDepartments() {
        return Set.copyOf(previousDepartments);
    }

    public Map<SkillKey, Integer> growthWishes() {
        return Map.copyOf(growthWishes);
    }
}

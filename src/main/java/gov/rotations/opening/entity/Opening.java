package gov.rotations.opening.entity;

import gov.rotations.cohort.Need;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.OpeningIncomplete;
import gov.rotations.opening.OpeningNotOpen;
import gov.rotations.skills.SkillKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A described post that a department offers for one or more rotations. It is drafted, submitted when its checklist is
 * complete, and then listed by a programme admin, sent back for changes, or rejected. A listed opening may still be
 * changed; it ends withdrawn, or expires with its last rotation.
 */
@Entity
@Table(name = "opening_opening")
public class Opening {

    /** Most seats in one rotation. */
    public static final int MOST_SEATS = 20;

    public enum State {
        /** With its department. */
        DRAFT,
        /** With the programme admins. */
        SUBMITTED,
        /** Back with its department, with a reason. */
        CHANGES_REQUESTED,
        /** Associates may rank it. */
        LISTED,
        WITHDRAWN,
        /** Its last rotation has ended. */
        EXPIRED,
        REJECTED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT, CHANGES_REQUESTED -> next == SUBMITTED || next == WITHDRAWN;
                case SUBMITTED -> next == LISTED || next == CHANGES_REQUESTED || next == REJECTED || next == WITHDRAWN;
                case LISTED -> next == WITHDRAWN || next == EXPIRED;
                case WITHDRAWN, EXPIRED, REJECTED -> false;
            };
        }

        /** Whether its description may still change. */
        public boolean isChangeable() {
            return switch (this) {
                case DRAFT, CHANGES_REQUESTED, SUBMITTED, LISTED -> true;
                case WITHDRAWN, EXPIRED, REJECTED -> false;
            };
        }
    }

    /** What the checklist asks for before an opening is submitted. */
    public enum Gap {
        PRODUCT, KIND, PHASE, USER_GROUP, PROBLEM, DECISIONS, HOST_NAME, HOST_EMAIL, SITE, SEATS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String reference;
    @Column(name = "department_id")
    private DepartmentId department;
    @Enumerated(EnumType.STRING)
    private State state;
    @Embedded
    private Description description;
    @Column(name = "rolled_from_id")
    private OpeningId rolledFrom;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "hard_changed_at")
    private Instant hardChangedAt;
    @OneToMany(mappedBy = "opening", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Seats> seats = new ArrayList<>();
    @OneToMany(mappedBy = "opening", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Step> steps = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "opening_support", joinColumns = @JoinColumn(name = "opening_id"))
    @Column(name = "need")
    @Enumerated(EnumType.STRING)
    private Set<Need> supports = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "opening_skill", joinColumns = @JoinColumn(name = "opening_id"))
    @Column(name = "skill")
    @Enumerated(EnumType.STRING)
    private Set<SkillKey> skills = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "opening_tag", joinColumns = @JoinColumn(name = "opening_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    protected Opening() {
        // for JPA
    }

    /** A draft. */
    public Opening(DepartmentId department, Act act) {
        this.department = department;
        this.state = State.DRAFT;
        this.createdAt = act.at();
        this.description = new Description(null, null, null, null);
        steps.add(new Step(this, State.DRAFT, act));
    }

    /** Gives the opening the name people quote; once. */
    public void quoteAs(String newReference) {
        reference = newReference;
    }

    /**
     * Says anew what the opening is.
     *
     * @return whether somebody who ranked the listed opening has to look again: place, clearance or dates changed
     */
    public boolean describe(Description newDescription, Lists lists, Map<RotationId, Integer> newSeats, Instant now) {
        refuseUnless(state.isChangeable());
        boolean hard = state == State.LISTED
            && (description.isElsewhere(newDescription) || !rotations(seats()).equals(rotations(newSeats)));
        description = newDescription;
        replace(supports, lists.supports());
        replace(skills, lists.skills());
        replace(tags, lists.tags());
        offer(newSeats);
        if (hard) {
            hardChangedAt = now;
        }
        if (state == State.LISTED || state == State.SUBMITTED) {
            refuseGaps();
        }
        return hard;
    }

    public void submit(Act act) {
        refuseGaps();
        become(State.SUBMITTED, act);
    }

    /** Lists the opening. */
    public void approve(Act act) {
        refuseUnless(state.mayBecome(State.LISTED));
        refuseGaps();
        become(State.LISTED, act);
    }

    public void askForChanges(Act act) {
        become(State.CHANGES_REQUESTED, act);
    }

    public void reject(Act act) {
        become(State.REJECTED, act);
    }

    public void withdraw(Act act) {
        become(State.WITHDRAWN, act);
    }

    public void expire(Act act) {
        become(State.EXPIRED, act);
    }

    /** A new draft that says the same, for another rotation with as many seats as this one has at most. */
    public Opening rollForward(RotationId rotation, Act act) {
        Opening copy = new Opening(department, act);
        copy.description = description.copy();
        copy.supports.addAll(supports);
        copy.skills.addAll(skills);
        copy.tags.addAll(tags);
        copy.rolledFrom = id();
        copy.offer(Map.of(rotation, Math.max(1, seats.stream().mapToInt(Seats::number).max().orElse(1))));
        return copy;
    }

    /** One seat fewer in this rotation, if there is one. */
    public void takeBackSeat(RotationId rotation) {
        seats.stream().filter(one -> one.rotation().equals(rotation)).forEach(one -> one.become(Math.max(0, one.number() - 1)));
    }

    /** What the description lacks, in the order of the form. */
    public List<Gap> gaps() {
        return Checklist.gaps(description, seats());
    }

    private void offer(Map<RotationId, Integer> wanted) {
        seats.removeIf(one -> wanted.getOrDefault(one.rotation(), 0) == 0);
        wanted.forEach((rotation, number) -> {
            if (number > 0) {
                seats.stream().filter(one -> one.rotation().equals(rotation)).findFirst()
                    .ifPresentOrElse(one -> one.become(number), () -> seats.add(new Seats(this, rotation, number)));
            }
        });
    }

    private void refuseGaps() {
        List<Gap> gaps = gaps();
        if (!gaps.isEmpty()) {
            throw new OpeningIncomplete(gaps);
        }
    }

    private void become(State next, Act act) {
        refuseUnless(state.mayBecome(next));
        state = next;
        steps.add(new Step(this, next, act));
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new OpeningNotOpen(reference, state);
        }
    }

    private static Set<RotationId> rotations(Map<RotationId, Integer> seats) {
        return seats.entrySet().stream().filter(one -> one.getValue() > 0).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    public OpeningId id() {
        return id == null ? null : new OpeningId(id);
    }

    public long version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public DepartmentId department() {
        return department;
    }

    public State state() {
        return state;
    }

    public Description description() {
        return description;
    }

    public OpeningId rolledFrom() {
        return rolledFrom;
    }

    public Instant hardChangedAt() {
        return hardChangedAt;
    }

    /** Seats by rotation. */
    public Map<RotationId, Integer> seats() {
        return seats.stream().collect(Collectors.toMap(Seats::rotation, Seats::number, Integer::sum,
            () -> new TreeMap<>(Comparator.comparingLong(RotationId::value))));
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public Lists lists() {
        return new Lists(Set.copyOf(supports), Set.copyOf(skills), Set.copyOf(tags));
    }
}

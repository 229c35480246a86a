package gov.rotations.coaching.entity;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.SupporterNotReady;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Region;
import gov.rotations.security.AccountId;
import gov.rotations.skills.SkillKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who offers to coach, mentor or be a buddy. They apply by themselves or are invited to; a programme admin
 * approves; they may pause and return, and stop for good.
 */
@Entity
@Table(name = "coaching_supporter")
public class Supporter {

    public enum State {
        /** Asked to apply. */
        INVITED,
        /** With the programme admins. */
        APPLIED,
        /** Takes people. */
        APPROVED,
        /** Keeps whom they have and takes nobody new. */
        PAUSED,
        TURNED_DOWN, RETIRED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case INVITED -> next == APPLIED || next == RETIRED;
                case APPLIED -> next == APPROVED || next == TURNED_DOWN || next == RETIRED;
                case APPROVED -> next == PAUSED || next == RETIRED;
                case PAUSED -> next == APPROVED || next == RETIRED;
                case TURNED_DOWN, RETIRED -> next == APPLIED;
            };
        }
    }

    /**
     * What a supporter says of themselves.
     *
     * @param capacities for how many people they are each kind; 0 is not at all
     * @param region where they meet people in person, or null
     */
    public record Profile(DepartmentId department, Region region, boolean online, String availability, String about,
        LocalDate trainedOn, Map<SupportKind, Integer> capacities, Set<SkillKey> topics) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "department_id")
    private DepartmentId department;

    @Enumerated(EnumType.STRING)
    private Region region;

    private boolean online = true;

    private String availability;

    private String about;

    @Column(name = "trained_on")
    private LocalDate trainedOn;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @ElementCollection
    @CollectionTable(name = "coaching_offer", joinColumns = @JoinColumn(name = "supporter_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "capacity")
    private Map<SupportKind, Integer> capacities = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "coaching_supporter_topic", joinColumns = @JoinColumn(name = "supporter_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<SkillKey> topics = new HashSet<>();

    protected Supporter() {
        // for JPA
    }

    /** Somebody who was asked to apply. */
    public Supporter(AccountId account) {
        this.account = account;
        this.state = State.INVITED;
    }

    /** Offers support; a programme admin decides. */
    public void apply(Profile profile, Instant now) {
        become(State.APPLIED);
        describe(profile);
        appliedAt = now;
    }

    /** Says anew what they offer. */
    public void describe(Profile profile) {
        department = profile.department();
        region = profile.region();
        online = profile.online();
        availability = profile.availability();
        about = profile.about();
        trainedOn = profile.trainedOn();
        capacities.clear();
        profile.capacities().forEach((kind, capacity) -> {
            if (capacity > 0) {
                capacities.put(kind, capacity);
            }
        });
        topics.clear();
        topics.addAll(profile.topics());
    }

    public void approve() {
        if (state != State.APPLIED) {
            throw new SupporterNotReady(state, State.APPROVED);
        }
        become(State.APPROVED);
    }

    public void turnDown() {
        become(State.TURNED_DOWN);
    }

    public void pause() {
        become(State.PAUSED);
    }

    /** Takes people again after a pause. */
    public void comeBack() {
        if (state != State.PAUSED) {
            throw new SupporterNotReady(state, State.APPROVED);
        }
        become(State.APPROVED);
    }

    public void retire() {
        become(State.RETIRED);
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new SupporterNotReady(state, next);
        }
        state = next;
    }

    /** Whether the programme has said yes to them, whether or not they take people now. */
    public boolean isApproved() {
        return state == State.APPROVED || state == State.PAUSED;
    }

    /** Whether somebody new may come to them. */
    public boolean takesPeople() {
        return state == State.APPROVED;
    }

    public int capacity(SupportKind kind) {
        return capacities.getOrDefault(kind, 0);
    }

    public SupporterId id() {
        return new SupporterId(id);
    }

    public long version() {
        return version;
    }

    public AccountId account() {
        return account;
    }

    public State state() {
        return state;
    }

    public Profile profile() {
        Map<SupportKind, Integer> offered = new EnumMap<>(SupportKind.class);
        offered.putAll(capacities);
        Set<SkillKey> strong = EnumSet.noneOf(SkillKey.class);
        strong.addAll(topics);
        return new Profile(department, region, online, availability, about, trainedOn, offered, strong);
    }
}

package gov.rotations.placement.entity;

import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One version of what each term of a plan's cost is worth. It never changes, so an old plan tells what it was judged by. */
@Entity
@Table(name = "placement_weight_profile")
public class WeightProfile {

    /** The name of the profile that plans are judged by unless somebody chooses another. */
    public static final String STANDARD = "standard";

    /**
     * What the terms are worth, none below 0.
     *
     * @param preferences cost of the first, second, … wish
     * @param unranked cost of an opening that was not ranked
     * @param uncovered cost of a skill that nothing in the plan grows, for everybody
     * @param growth the same again for each point of the wish to grow it
     * @param worst times the cost of the person served least
     * @param change cost of a published placement that changes
     */
    public record Terms(List<Integer> preferences, int unranked, int homeDepartment, int relocation, int uncovered, int growth,
        int repeatedPhase, int intakeShortfall, int worst, int change) implements Serializable {

        public Terms {
            preferences = List.copyOf(preferences);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "version_number")
    private int number;

    @Column(name = "preference_costs")
    private String preferences;

    private int unranked;

    @Column(name = "home_department")
    private int homeDepartment;

    private int relocation;

    @Column(name = "uncovered_skill")
    private int uncovered;

    @Column(name = "growth_wish")
    private int growth;

    @Column(name = "repeated_phase")
    private int repeatedPhase;

    @Column(name = "intake_shortfall")
    private int intakeShortfall;

    @Column(name = "worst_associate")
    private int worst;

    @Column(name = "change_cost")
    private int change;

    private String reason;

    @Column(name = "author_id")
    private AccountId author;

    @Column(name = "created_at")
    private Instant createdAt;

    protected WeightProfile() {
        // for JPA
    }

    /** The next version of a profile, or the first of a new one. */
    public WeightProfile(String name, int number, Terms terms) {
        this.name = name;
        this.number = number;
        preferences = terms.preferences().stream().map(String::valueOf).collect(Collectors.joining(","));
        unranked = terms.unranked();
        homeDepartment = terms.homeDepartment();
        relocation = terms.relocation();
        uncovered = terms.uncovered();
        growth = terms.growth();
        repeatedPhase = terms.repeatedPhase();
        intakeShortfall = terms.intakeShortfall();
        worst = terms.worst();
        change = terms.change();
    }

    public WeightProfile because(String why, AccountId who, Instant now) {
        reason = why;
        author = who;
        createdAt = now;
        return this;
    }

    /** For example {@code standard 1}. */
    public String label() {
        return name + " " + number;
    }

    public Terms terms() {
        return new Terms(Arrays.stream(preferences.split(",")).map(Integer::valueOf).toList(), unranked, homeDepartment, relocation,
            uncovered, growth, repeatedPhase, intakeShortfall, worst, change);
    }

    public String name() {
        return name;
    }

    public int number() {
        return number;
    }

    public String reason() {
        return reason;
    }

    public AccountId author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

package gov.rotations.placement.service;

import gov.rotations.placement.entity.WeightProfile;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A weight profile as somebody fills it in; what is kept is a new version. */
public class WeightsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 10_000;
    private static final String RANGE = "Enter a whole number from 0 to 10000";

    @NotBlank(message = "Give the profile a name")
    @Pattern(regexp = "[a-z][a-z0-9 -]{0,58}[a-z0-9]", message = "Use small letters, digits, spaces and hyphens, 2 to 60 of them")
    private String name;

    @NotBlank(message = "Say in a few words what this version is for")
    @Size(max = 400, message = "Write at most 400 characters")
    private String reason;

    @NotBlank(message = "Enter what the first, second and further wishes cost")
    @Pattern(regexp = "\\s*\\d{1,5}(\\s*,\\s*\\d{1,5}){0,49}\\s*", message = "Enter whole numbers with commas between them, such as 0, 2, 4, 7")
    private String preferences;

    @NotNull(message = RANGE)
    @Min(value = 0, message = RANGE)
    @Max(value = MOST, message = RANGE)
    private Integer unranked;

    @NotNull(message = RANGE)
    @Min(value = 0, message = RANGE)
    @Max(value = MOST, message = RANGE)
    private Integer homeDepartment;

    @NotNull(message = RANGE)
    @Min(value = 0, message = RANGE)
    @Max(value = MOST, message = RANGE)
    private Integer relocation;

    @NotNull(message = RANGE)
    @Min(value = 0, message = RANGE)
    @Max(value = MOST, message = RANGE)
    private Integer uncovered;

    @NotNull(message = RANGE)
    @Min(value = 0, message = RANGE)
    @Max(value = MOST, message = RANGE)
    private Integer growth;

    @NotNull(message = RANGE)
    @Min(value = 0, message = RANGE)
    @Max(value = MOST, message = RANGE)
    private Integer repeatedPhase;

    @NotNull(message = RANGE)
    @Min(value = 0, message = RANGE)
    @Max(value = MOST, message = RANGE)
    private Integer intakeShortfall;

    @NotNull(message = RANGE)
    @Min(value = 0, message = RANGE)
    @Max(value = MOST, message = RANGE)
    private Integer worst;

    @NotNull(message = RANGE)
    @Min(value = 0, message = RANGE)
    @Max(value = MOST, message = RANGE)
    private Integer change;

    static WeightsForm of(String name, WeightProfile.Terms terms) {
        WeightsForm form = new WeightsForm();
        form.name = name;
        form.preferences = terms.preferences().stream().map(String::valueOf).collect(Collectors.joining(", "));
        form.unranked = terms.unranked();
        form.homeDepartment = terms.homeDepartment();
        form.relocation = terms.relocation();
        form.uncovered = terms.uncovered();
        form.growth = terms.growth();
        form.repeatedPhase = terms.repeatedPhase();
        form.intakeShortfall = terms.intakeShortfall();
        form.worst = terms.worst();
        form.change = terms.change();
        return form;
    }

    WeightProfile.Terms terms() {
        List<Integer> wishes = Arrays.stream(preferences.split(",")).map(String::strip).map(Integer::valueOf).toList();
        return new WeightProfile.Terms(wishes, unranked, homeDepartment, relocation, uncovered, growth, repeatedPhase, intakeShortfall,
            worst, change);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPreferences() {
        return preferences;
    }

    public void setPreferences(String preferences) {
        this.preferences = preferences;
    }

    public Integer getUnranked() {
        return unranked;
    }

    public void setUnranked(Integer unranked) {
        this.unranked = unranked;
    }

    public Integer getHomeDepartment() {
        return homeDepartment;
    }

    public void setHomeDepartment(Integer homeDepartment) {
        this.homeDepartment = homeDepartment;
    }

    public Integer getRelocation() {
        return relocation;
    }

    public void setRelocation(Integer relocation) {
        this.relocation = relocation;
    }

    public Integer getUncovered() {
        return uncovered;
    }

    public void setUncovered(Integer uncovered) {
        this.uncovered = uncovered;
    }

    public Integer getGrowth() {
        return growth;
    }

    public void setGrowth(Integer growth) {
        this.growth = growth;
    }

    public Integer getRepeatedPhase() {
        return repeatedPhase;
    }

    public void setRepeatedPhase(Integer repeatedPhase) {
        this.repeatedPhase = repeatedPhase;
    }

    public Integer getIntakeShortfall() {
        return intakeShortfall;
    }

    public void setIntakeShortfall(Integer intakeShortfall) {
        this.intakeShortfall = intakeShortfall;
    }

    public Integer getWorst() {
        return worst;
    }

    public void setWorst(Integer worst) {
        this.worst = worst;
    }

    public Integer getChange() {
        return change;
    }

    public void setChange(Integer change) {
        this.change = change;
    }
}

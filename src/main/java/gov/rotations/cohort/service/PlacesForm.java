package gov.rotations.cohort.service;

import gov.rotations.cohort.entity.Profile;
import gov.rotations.cohort.entity.Profile.Reach;
import gov.rotations.department.LocationId;
import gov.rotations.skills.SkillKey;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where somebody can work and what they wish, as a form holds it: what an admin and the person themselves may both write. */
public abstract class PlacesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long base;

    private Long[] commutable = {};

    private Long[] relocatable = {};

    private Map<SkillKey, Integer> wishes = noWishes();

    private String[] optOuts = {};

    private static Map<SkillKey, Integer> noWishes() {
        Map<SkillKey, Integer> wishes = new EnumMap<>(SkillKey.class);
        Arrays.stream(SkillKey.values()).forEach(skill -> wishes.put(skill, 0));
        return wishes;
    }

    void readPlaces(Profile profile) {
        base = profile.base().value();
        commutable = places(profile, Reach.COMMUTABLE);
        relocatable = places(profile, Reach.RELOCATABLE);
        wishes.putAll(profile.growthWishes());
    }

    void writePlaces(Profile profile) {
        profile.workFrom(new LocationId(base), ids(commutable), ids(relocatable));
        profile.wishToGrow(wishes);
    }

    void readOptOuts(Profile profile) {
        optOuts = new TreeSet<>(profile.optOuts()).toArray(String[]::new);
    }

    void writeOptOuts(Profile profile) {
        profile.optOutOf(Arrays.stream(optOuts).map(tag -> tag.strip().toLowerCase(Locale.ROOT)).filter(tag -> !tag.isEmpty()).distinct().toList());
    }

    /** Whether a place stands twice: as the base, within a commute and somewhere to move to exclude each other. */
    public boolean hasPlaceTwice() {
        Set<LocationId> near = ids(commutable);
        Set<LocationId> far = ids(relocatable);
        LocationId home = new LocationId(base);
        return near.contains(home) || far.contains(home) || near.stream().anyMatch(far::contains);
    }

    private static Long[] places(Profile profile, Reach kind) {
        return profile.reach().entrySet().stream().filter(place -> place.getValue() == kind).map(Map.Entry::getKey)
            .toArray(Long[]::new);
    }

    private static Set<LocationId> ids(Long[] places) {
        return Arrays.stream(places).map(LocationId::new).collect(Collectors.toSet());
    }

    public Long getBase() {
        return base;
    }

    public void setBase(Long base) {
        this.base = base;
    }

    public Long[] getCommutable() {
        return commutable.clone();
    }

    public void setCommutable(Long[] commutable) {
        this.commutable = commutable == null ? new Long[0] : commutable.clone();
    }

    public Long[] getRelocatable() {
        return relocatable.clone();
    }

    public void setRelocatable(Long[] relocatable) {
        this.relocatable = relocatable == null ? new Long[0] : relocatable.clone();
    }

    /** 0 to 3 for each skill. */
    public Map<SkillKey, Integer> getWishes() {
        return wishes;
    }

    public void setWishes(Map<SkillKey, Integer> wishes) {
        this.wishes = wishes;
    }

    public String[] getOptOuts() {
        return optOuts.clone();
    }

    public void setOptOuts(String[] optOuts) {
        this.optOuts = optOuts == null ? new String[0] : optOuts.clone();
    }
}

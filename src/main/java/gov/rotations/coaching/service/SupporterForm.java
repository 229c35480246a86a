package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Region;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a supporter says of themselves, as a page sends it. */
public class SupporterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long department;
    private Region region;
    private boolean online = true;
    private String availability;
    private String about;
    private LocalDate trainedOn;
    private int coach;
    private int mentor;
    private int buddy;
    private SkillKey[] topics = {};
    private long version;

    /** The form as it stands for somebody who has said it already. */
    static SupporterForm of(Supporter supporter) {
        Supporter.Profile profile = supporter.profile();
        SupporterForm form = new SupporterForm();
        form.department = profile.department() == null ? null : profile.department().value();
        form.region = profile.region();
        form.online = profile.online();
        form.availability = profile.availability();
        form.about = profile.about();
        form.trainedOn = profile.trainedOn();
        form.coach = supporter.capacity(SupportKind.COACH);
        form.mentor = supporter.capacity(SupportKind.MENTOR);
        form.buddy = supporter.capacity(SupportKind.BUDDY);
        form.topics = profile.topics().toArray(SkillKey[]::new);
        form.version = supporter.version();
        return form;
    }

    Supporter.Profile profile() {
        Map<SupportKind, Integer> capacities = new EnumMap<>(SupportKind.class);
        capacities.put(SupportKind.COACH, coach);
        capacities.put(SupportKind.MENTOR, mentor);
        capacities.put(SupportKind.BUDDY, buddy);
        return new Supporter.Profile(department == null ? null : new DepartmentId(department), region, online, availability, about,
            trainedOn, capacities, Set.copyOf(List.of(topics)));
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Region getRegion() {
        return region;
    }

    public void setRegion(Region region) {
        this.region = region;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public String getAvailability() {
        return availability;
    }

    public void setAvailability(String availability) {
        this.availability = availability;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public LocalDate getTrainedOn() {
        return trainedOn;
    }

    public void setTrainedOn(LocalDate trainedOn) {
        this.trainedOn = trainedOn;
    }

    public int getCoach() {
        return coach;
    }

    public void setCoach(int coach) {
        this.coach = coach;
    }

    public int getMentor() {
        return mentor;
    }

    public void setMentor(int mentor) {
        this.mentor = mentor;
    }

    public int getBuddy() {
        return buddy;
    }

    public void setBuddy(int buddy) {
        this.buddy = buddy;
    }

    public SkillKey[] getTopics() {
        return topics;
    }

    public void setTopics(SkillKey[] topics) {
        this.topics = topics;
    }

    public long getVersion() {
        return version;
    }
}

package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What an associate looks for, as a page sends it. */
public class WishForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SupportKind kind;
    private List<SkillKey> topics;
    private boolean online;
    private Long favourite;
    private List<Long> never;

    WishForm(SupportKind kind, Collection<SkillKey> topics, boolean online, Long favourite, Collection<Long> never) {
        this.kind = kind;
        this.topics = new ArrayList<>(topics);
        this.online = online;
        this.favourite = favourite;
        this.never = new ArrayList<>(never);
    }

    public SupportKind getKind() {
        return kind;
    }

    public List<SkillKey> getTopics() {
        return topics;
    }

    public void setTopics(List<SkillKey> topics) {
        this.topics = topics;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public Long getFavourite() {
        return favourite;
    }

    public void setFavourite(Long favourite) {
        this.favourite = favourite;
    }

    public List<Long> getNever() {
        return never;
    }

    public void setNever(List<Long> never) {
        this.never = never;
    }
}

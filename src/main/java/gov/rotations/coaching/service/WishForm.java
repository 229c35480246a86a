package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.util.Collection;

/** What an associate looks for, as a page sends it. */
public class WishForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SupportKind kind;
    private SkillKey[] topics;
    private boolean online;
    private Long favourite;
    private Long[] never;

    WishForm(SupportKind kind, Collection<SkillKey> topics, boolean online, Long favourite, Collection<Long> never) {
        this.kind = kind;
        this.topics = topics.toArray(SkillKey[]::new);
        this.online = online;
        this.favourite = favourite;
        this.never = never.toArray(Long[]::new);
    }

    public SupportKind getKind() {
        return kind;
    }

    public SkillKey[] getTopics() {
        return topics;
    }

    public void setTopics(SkillKey[] topics) {
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

    public Long[] getNever() {
        return never;
    }

    public void setNever(Long[] never) {
        this.never = never;
    }
}

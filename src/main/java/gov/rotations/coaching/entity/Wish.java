package gov.rotations.coaching.entity;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.cohort.AssociateId;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What an associate looks for in a supporter of one kind: topics, whether online will do, and perhaps a person. */
@Entity
@Table(name = "coaching_wish")
public class Wish {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Enumerated(EnumType.STRING)
    private SupportKind kind;

    private boolean online = true;

    @Column(name = "favourite_id")
    private SupporterId favourite;

    @ElementCollection
    @CollectionTable(name = "coaching_wish_topic", joinColumns = @JoinColumn(name = "wish_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<SkillKey> topics = new HashSet<>();

    protected Wish() {
        // for JPA
    }

    public Wish(AssociateId associate, SupportKind kind) {
        this.associate = associate;
        this.kind = kind;
    }

    /** @param wantedFavourite somebody they would like to have, or null */
    public void say(Set<SkillKey> wantedTopics, boolean onlineWillDo, SupporterId wantedFavourite) {
        topics.clear();
        topics.addAll(wantedTopics);
        online = onlineWillDo;
        favourite = wantedFavourite;
    }

    public AssociateId associate() {
        return associate;
    }

    public SupportKind kind() {
        return kind;
    }

    public boolean isOnlineFine() {
        return online;
    }

    public SupporterId favourite() {
        return favourite;
    }

    public Set<SkillKey> topics() {
        Set<SkillKey> wanted = EnumSet.noneOf(SkillKey.class);
        wanted.addAll(topics);
        return wanted;
    }
}

package gov.rotations.learning.entity;

import gov.rotations.shared.PublicLink;
import gov.rotations.learning.ResourceRetired;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** Something to read, watch or attend. It lives elsewhere, so somebody looks now and then whether it is still there. */
@Entity
@Table(name = "learning_resource")
public class LearningResource {

    public enum Kind {
        BLOG, TOOLS, BOOK, COURSE, NETWORK, PLATFORM
    }

    public enum Status {
        /** Nobody has looked yet. */
        UNCHECKED, LIVE,
        /** It has another address now. */
        MOVED,
        /** It is no longer offered. */
        RETIRED;

        public boolean mayBecome(Status next) {
            return switch (this) {
                case UNCHECKED, LIVE, MOVED -> next != UNCHECKED;
                case RETIRED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;

    private String title;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String provider;

    private String link;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    private String note;

    @Column(name = "sub_skills")
    private String subSkills;

    @Column(name = "suggested_by")
    private String suggestedBy;

    protected LearningResource() {
        // for JPA
    }

    public LearningResource(String code, String title, Kind kind, String provider, PublicLink link, String note, String subSkills) {
        this.code = code;
        this.title = title;
        this.kind = kind;
        this.provider = provider;
        this.link = link == null ? null : link.address();
        this.status = Status.UNCHECKED;
        this.note = note;
        this.subSkills = subSkills;
    }

    /** Says what somebody suggested. A link that leads elsewhere has to be looked at. @param at where it is, or null where it has no address */
    public void reword(String newTitle, Kind newKind, String newProvider, PublicLink at, String newNote, String suggested) {
        if (status == Status.RETIRED) {
            throw new ResourceRetired(status, Status.UNCHECKED);
        }
        String address = at == null ? null : at.address();
        if (!Objects.equals(link, address)) {
            status = Status.UNCHECKED;
            checkedOn = null;
        }
        title = newTitle;
        kind = newKind;
        provider = newProvider;
        link = address;
        note = newNote;
        suggestedBy = suggested;
    }

    /** Somebody has looked. @param at where it is, or null where it has no address */
    public void check(Status found, PublicLink at, LocalDate today) {
        if (!status.mayBecome(found)) {
            throw new ResourceRetired(status, found);
        }
        status = found;
        link = at == null ? null : at.address();
        checkedOn = today;
    }

    public String suggestedBy() {
        return suggestedBy;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    public String provider() {
        return provider;
    }

    public String link() {
        return link;
    }

    public Status status() {
        return status;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public String note() {
        return note;
    }

    public String subSkills() {
        return subSkills;
    }
}

package gov.rotations.development.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.events.EventId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Something an associate has read, watched or attended, and whether it helped. */
@Entity
@Table(name = "development_learning")
public class FormalLearning {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "associate_id")
    private AssociateId associate;

    private String resource;

    @Column(name = "event_id")
    private EventId event;

    private String title;

    private String provider;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    private Boolean helped;

    private String note;

    protected FormalLearning() {
        // for JPA
    }

    public FormalLearning(AssociateId associate) {
        this.associate = associate;
    }

    /** From the list of resources. @param code its code there @param name its title, kept as it is now */
    public void isResource(String code, String name, String from) {
        resource = code;
        event = null;
        title = name;
        provider = from;
    }

    /** An event of the programme. */
    public void isEvent(EventId attended, String name) {
        resource = null;
        event = attended;
        title = name;
        provider = null;
    }

    public void isOwn(String name, String from) {
        resource = null;
        event = null;
        title = name;
        provider = from;
    }

    /** @param help whether it helped, or null when one cannot say */
    public void judge(LocalDate day, Boolean help, String words) {
        completedOn = day;
        helped = help;
        note = words;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public AssociateId associate() {
        return associate;
    }

    public String resource() {
        return resource;
    }

    public EventId event() {
        return event;
    }

    public String title() {
        return title;
    }

    public String provider() {
        return provider;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public Boolean helped() {
        return helped;
    }

    public String note() {
        return note;
    }
}

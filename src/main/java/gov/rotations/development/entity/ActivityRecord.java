package gov.rotations.development.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.Circle;
import gov.rotations.development.DayAhead;
import gov.rotations.development.RecordId;
import gov.rotations.development.RecordNotReady;
import gov.rotations.development.TooManyLinks;
import gov.rotations.opening.Phase;
import gov.rotations.placement.PlacementId;
import gov.rotations.shared.PublicLink;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Something an associate means to do, does or has done to learn, with what it brought users and what was learnt. Theirs alone until they say who may read it. */
@Entity
@Table(name = "development_record")
public class ActivityRecord {

    public enum State {
        PLANNED, DOING, DONE,
        /** Looked at and left: it does not suit. */
        NOT_FOR_ME;

        public boolean mayBecome(State next) {
            return switch (this) {
                case PLANNED -> next == DOING || next == NOT_FOR_ME;
                case DOING -> next == DONE;
                case DONE -> next == DOING;
                case NOT_FOR_ME -> next == PLANNED;
            };
        }
    }

    /** How many links one record holds. */
    public static final int MOST_LINKS = 10;

    /**
     * What the associate writes.
     *
     * @param placement during which, or null @param phase of the product, or null @param outcome what users have of it, or null
     * @param learnt or null @param evidence links to what can be seen of it
     */
    public record Story(String title, Set<SkillKey> skills, PlacementId placement, Phase phase, String outcome, String learnt, List<PublicLink> evidence) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "associate_id")
    private AssociateId associate;

    private String edition;

    private String activity;

    private String title;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    @Column(name = "placement_id")
    private PlacementId placement;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String outcome;

    private String learnt;

    @Column(name = "for_coach")
    private boolean forCoach;

    @Column(name = "for_manager")
    private boolean forManager;

    @Column(name = "for_programme")
    private boolean forProgramme;

    private int revision = 1;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "development_record_skill", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "skill")
    @Enumerated(EnumType.STRING)
    private Set<SkillKey> skills = new HashSet<>();

    /** One on each line. */
    private String links;

    protected ActivityRecord() {
        // for JPA
    }

    /** @param edition of the catalogue the activity is from, or null for something of one's own @param activity its code there, or null */
    public ActivityRecord(AssociateId associate, String edition, String activity) {
        this.associate = associate;
        this.edition = edition;
        this.activity = activity;
    }

    /** Says it anew. What somebody has said about it stays with the revision they read. */
    public void tell(Story story, Instant now) {
        if (story.evidence().size() > MOST_LINKS) {
            throw new TooManyLinks(MOST_LINKS);
        }
        String addresses = story.evidence().isEmpty() ? null : story.evidence().stream().map(PublicLink::address).collect(Collectors.joining("\n"));
        if (title != null && !(title.equals(story.title()) && Objects.equals(outcome, story.outcome()) && Objects.equals(learnt, story.learnt())
            && Objects.equals(links, addresses))) {
            revision++;
        }
        title = story.title();
        placement = story.placement();
        phase = story.phase();
        outcome = story.outcome();
        learnt = story.learnt();
        skills.retainAll(story.skills());
        skills.addAll(story.skills());
        links = addresses;
        changedAt = now;
    }

    public void start() {
        become(State.DOING);
    }

    /** @param day on which it was done, today or before */
    public void finish(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new DayAhead();
        }
        become(State.DONE);
        doneOn = day;
    }

    /** Another day for what is done. */
    public void wasDoneOn(LocalDate day, LocalDate today) {
        refuseUnlessDone();
        if (day.isAfter(today)) {
            throw new DayAhead();
        }
        doneOn = day;
    }

    public void reopen() {
        become(State.DOING);
        doneOn = null;
        askedAt = null;
    }

    public void leave() {
        become(State.NOT_FOR_ME);
    }

    public void planAgain() {
        become(State.PLANNED);
    }

    /** Says who else may read it from now on. */
    public void shareWith(Set<Circle> readers) {
        forCoach = readers.contains(Circle.COACH);
        forManager = readers.contains(Circle.MANAGER);
        forProgramme = readers.contains(Circle.PROGRAMME);
    }

    /** The associate would like those who may read it to say something about it. */
    public void askForEndorsement(Instant now) {
        refuseUnlessDone();
        askedAt = now;
    }

    /** Only what is done can be spoken for. */
    public void refuseUnlessDone() {
        if (state != State.DONE) {
            throw new RecordNotReady(state, State.DONE);
        }
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new RecordNotReady(state, next);
        }
        state = next;
    }

    public Set<Circle> readers() {
        Set<Circle> readers = EnumSet.noneOf(Circle.class);
        if (forCoach) {
            readers.add(Circle.COACH);
        }
        if (forManager) {
            readers.add(Circle.MANAGER);
        }
        if (forProgramme) {
            readers.add(Circle.PROGRAMME);
        }
        return readers;
    }

    public RecordId id() {
        return id == null ? null : new RecordId(id);
    }

    /** In the order of the seven skills. */
    public Set<SkillKey> skills() {
        Set<SkillKey> all = EnumSet.noneOf(SkillKey.class);
        all.addAll(skills);
        return all;
    }

    public List<String> links() {
        return links == null ? List.of() : links.lines().toList();
    }

    public long version() {
        return version;
    }

    public AssociateId associate() {
        return associate;
    }

    public String edition() {
        return edition;
    }

    public String activity() {
        return activity;
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    public PlacementId placement() {
        return placement;
    }

    public Phase phase() {
        return phase;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String outcome() {
        return outcome;
    }

    public String learnt() {
        return learnt;
    }

    public int revision() {
        return revision;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}

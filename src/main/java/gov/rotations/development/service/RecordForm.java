package gov.rotations.development.service;

import gov.rotations.development.Circle;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.opening.Phase;
import gov.rotations.placement.PlacementId;
import gov.rotations.shared.PublicLink;
import gov.rotations.shared.Typed;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an associate writes in an activity record. */
public class RecordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private String edition;
    private String activity;
    private String title;
    private ActivityRecord.State state = ActivityRecord.State.PLANNED;
    private SkillKey[] skills = {};
    private Long placement;
    private Phase phase;
    private LocalDate doneOn;
    private String outcome;
    private String learnt;
    private String links;
    private Circle[] readers = {};

    /** Something of one's own, during a placement if there is one. */
    static RecordForm fresh(Long placement, Phase phase, LocalDate today) {
        RecordForm form = new RecordForm();
        form.placement = placement;
        form.phase = phase;
        form.doneOn = today;
        return form;
    }

    void isActivity(String fromEdition, String code, String words, List<SkillKey> about) {
        edition = fromEdition;
        activity = code;
        title = words;
        skills = about.toArray(SkillKey[]::new);
    }

    static RecordForm of(ActivityRecord record) {
        RecordForm form = new RecordForm();
        form.id = record.id().value();
        form.version = record.version();
        form.edition = record.edition();
        form.activity = record.activity();
        form.title = record.title();
        form.state = record.state();
        form.skills = record.skills().toArray(SkillKey[]::new);
        form.placement = record.placement() == null ? null : record.placement().value();
        form.phase = record.phase();
        form.doneOn = record.doneOn();
        form.outcome = record.outcome();
        form.learnt = record.learnt();
        form.links = String.join("\n", record.links());
        form.readers = record.readers().toArray(Circle[]::new);
        return form;
    }

    /** @param ofPlacement phase of the placement's product, which goes for the record unless another was chosen */
    ActivityRecord.Story story(String words, Set<SkillKey> about, Phase ofPlacement) {
        List<PublicLink> evidence = links == null ? List.of() : links.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().map(PublicLink::new).toList();
        return new ActivityRecord.Story(words, about, placement == null ? null : new PlacementId(placement), phase == null ? ofPlacement : phase,
            Typed.orNull(outcome), Typed.orNull(learnt), evidence);
    }

    /** It is under way already. */
    public RecordForm begun() {
        state = ActivityRecord.State.DOING;
        return this;
    }

    /** It is done already. */
    public RecordForm done(LocalDate day) {
        state = ActivityRecord.State.DONE;
        doneOn = day;
        return this;
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isFromCatalogue() {
        return activity != null;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getEdition() {
        return edition;
    }

    public String getActivity() {
        return activity;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ActivityRecord.State getState() {
        return state;
    }

    public void setState(ActivityRecord.State state) {
        this.state = state;
    }

    public SkillKey[] getSkills() {
        return skills;
    }

    public void setSkills(SkillKey[] skills) {
        this.skills = skills;
    }

    public Long getPlacement() {
        return placement;
    }

    public void setPlacement(Long placement) {
        this.placement = placement;
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getLearnt() {
        return learnt;
    }

    public void setLearnt(String learnt) {
        this.learnt = learnt;
    }

    public String getLinks() {
        return links;
    }

    public void setLinks(String links) {
        this.links = links;
    }

    public Circle[] getReaders() {
        return readers;
    }

    public void setReaders(Circle[] readers) {
        this.readers = readers;
    }
}

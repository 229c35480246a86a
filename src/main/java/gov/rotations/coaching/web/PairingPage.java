package gov.rotations.coaching.web;

import gov.rotations.coaching.service.MeetingForm;
import gov.rotations.coaching.service.MeetingNotes;
import gov.rotations.coaching.service.MeetingRow;
import gov.rotations.coaching.service.MeetingService;
import gov.rotations.coaching.service.PairingRow;
import gov.rotations.coaching.service.PairingService;
import gov.rotations.faces.Texts;
import gov.rotations.faces.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One pairing for the two of it: when they meet and what they note; page {@code coaching/pairing.xhtml}. */
@Named
@ViewScoped
public class PairingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PairingService service;

    @Inject
    private transient MeetingService meetings;

    @Inject
    private transient Words words;

    private long id;

    private Long meeting;

    private transient PairingRow row;

    private transient List<MeetingRow> rows;

    private final MeetingForm form = new MeetingForm();

    private String goals;

    private int cadence;

    private transient MeetingNotes notes;

    private long version;

    private transient String shared;

    private transient String own;

    private static final String FRESH = "pairing?faces-redirect=true&id=";

    public void load() {
        row = service.get(id);
        rows = meetings.of(id);
        goals = row.goals();
        cadence = row.cadenceDays();
        meetings.notes(id, meeting).ifPresent(this::show);
    }

    private void show(MeetingNotes chosen) {
        notes = chosen;
        version = notes.version();
        shared = notes.shared();
        own = notes.own();
    }

    public String propose() {
        meetings.propose(id, form);
        return done("coaching.pairing.propose.done");
    }

    public String agreeTo(long chosen) {
        meetings.agree(chosen);
        return done("coaching.pairing.agreeTo.done");
    }

    public String hold(long chosen) {
        meetings.hold(chosen);
        return done("coaching.pairing.hold.done");
    }

    public String miss(long chosen) {
        meetings.miss(chosen);
        return done("coaching.pairing.miss.done");
    }

    public String cancel(long chosen) {
        meetings.cancel(chosen);
        return done("coaching.pairing.cancel.done");
    }

    public void calendar(long chosen) throws IOException {
        String title = words.get("coaching.pairing.title", words.of(row.kind()), row.other(), null);
        Faces.sendFile(meetings.calendar(chosen, title).getBytes(StandardCharsets.UTF_8), "meeting.ics", true);
    }

    public String note() {
        meetings.note(meeting, version, shared);
        return done("coaching.pairing.note.done") + "&meeting=" + meeting;
    }

    public String notePrivately() {
        meetings.notePrivately(meeting, own);
        return done("coaching.pairing.notePrivately.done") + "&meeting=" + meeting;
    }

    public String agree() {
        service.agree(id, goals, cadence);
        return done("coaching.pairing.agree.done");
    }

    public String pause() {
        service.pause(id);
        return done("coaching.pairings.pause.done");
    }

    public String resume() {
        service.resume(id);
        return done("coaching.pairings.resume.done");
    }

    public String askForChange() {
        service.askForChange(id);
        return done("coaching.pairings.askForChange.done");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return FRESH + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    public PairingRow getRow() {
        return row;
    }

    public List<MeetingRow> getRows() {
        return rows;
    }

    public MeetingForm getForm() {
        return form;
    }

    public MeetingNotes getNotes() {
        return notes;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public int getCadence() {
        return cadence;
    }

    public void setCadence(int cadence) {
        this.cadence = cadence;
    }

    public String getShared() {
        return shared;
    }

    public void setShared(String shared) {
        this.shared = shared;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}

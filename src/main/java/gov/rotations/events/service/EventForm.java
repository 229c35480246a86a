package gov.rotations.events.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.events.EventKind;
import gov.rotations.events.PriorityRule;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.shared.Times;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** An event as its form sends it: on a clock in London, people by their addresses. */
public class EventForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private EventKind kind = EventKind.WORKSHOP;
    private String title;
    private String theme;
    private String description;
    private String venue;
    private String link;
    private Long[] cohorts = {};
    private boolean open;
    private int capacity = 20;
    private PriorityRule rule = PriorityRule.FIRST_COME;
    private LocalDateTime opens;
    private LocalDateTime closes;
    private LocalDateTime cancelBy;
    private String organisers;
    private boolean published;
    private final List<SessionLine> sessions = new ArrayList<>();

    static EventForm of(ProgrammeEvent event) {
        EventForm form = new EventForm();
        ProgrammeEvent.Details details = event.details();
        form.id = event.id().value();
        form.version = event.version();
        form.kind = details.kind();
        form.title = details.title();
        form.theme = details.theme();
        form.description = details.description();
        form.venue = details.venue();
        form.link = details.link();
        form.cohorts = details.cohorts().stream().map(CohortId::value).sorted().toArray(Long[]::new);
        form.open = details.open();
        form.capacity = details.capacity();
        form.rule = details.rule();
        form.opens = local(details.window().opens());
        form.closes = local(details.window().closes());
        form.cancelBy = local(details.window().cancelBy());
        form.published = event.state() == ProgrammeEvent.State.PUBLISHED;
        return form;
    }

    ProgrammeEvent.Details details() {
        return new ProgrammeEvent.Details(kind, title, theme, description, venue, link,
            Arrays.stream(cohorts).map(CohortId::new).collect(Collectors.toSet()), open, capacity, rule,
            new ProgrammeEvent.Window(moment(opens), moment(closes), moment(cancelBy)));
    }

    /** One more session, a day after the last. */
    public void addSession() {
        sessions.add(sessions.isEmpty() ? new SessionLine() : sessions.get(sessions.size() - 1).next());
    }

    public void removeSession(int place) {
        sessions.remove(place);
    }

    private static LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, Times.ZONE);
    }

    private static Instant moment(LocalDateTime time) {
        return time == null ? null : time.atZone(Times.ZONE).toInstant();
    }

    /** When the first session begins; null without one. */
    public LocalDateTime getBegins() {
        return sessions.stream().map(SessionLine::getBegins).min(Comparator.naturalOrder()).orElse(null);
    }

    /** When the last session ends; null without one. */
    public LocalDateTime getEnds() {
        return sessions.stream().map(SessionLine::getEnds).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether people were told of it: then its times and seats are changed elsewhere. */
    public boolean isPublished() {
        return published;
    }

    public List<SessionLine> getSessions() {
        return sessions;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public Long[] getCohorts() {
        return cohorts.clone();
    }

    public void setCohorts(Long[] cohorts) {
        this.cohorts = cohorts.clone();
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public PriorityRule getRule() {
        return rule;
    }

    public void setRule(PriorityRule rule) {
        this.rule = rule;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public LocalDateTime getCancelBy() {
        return cancelBy;
    }

    public void setCancelBy(LocalDateTime cancelBy) {
        this.cancelBy = cancelBy;
    }

    public String getOrganisers() {
        return organisers;
    }

    public void setOrganisers(String organisers) {
        this.organisers = organisers;
    }
}

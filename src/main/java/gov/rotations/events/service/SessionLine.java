package gov.rotations.events.service;

import gov.rotations.events.entity.Session;
import gov.rotations.shared.Times;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** A session as the form of an event sends it: on a clock in London, people by their addresses. */
public class SessionLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String title;
    private LocalDateTime begins;
    private LocalDateTime ends;
    private String room;
    private String facilitators;

    static SessionLine of(Session session, String facilitators) {
        SessionLine line = new SessionLine();
        line.id = session.id().value();
        line.title = session.title();
        line.begins = LocalDateTime.ofInstant(session.startsAt(), Times.ZONE);
        line.ends = LocalDateTime.ofInstant(session.endsAt(), Times.ZONE);
        line.room = session.room();
        line.facilitators = facilitators;
        return line;
    }

    /** The next part: the day after this one, at the same time in the same room. */
    SessionLine next() {
        SessionLine line = new SessionLine();
        line.begins = begins == null ? null : begins.plusDays(1);
        line.ends = ends == null ? null : ends.plusDays(1);
        line.room = room;
        line.facilitators = facilitators;
        return line;
    }

    Instant startsAt() {
        return begins.atZone(Times.ZONE).toInstant();
    }

    Instant endsAt() {
        return ends.atZone(Times.ZONE).toInstant();
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDateTime getBegins() {
        return begins;
    }

    public void setBegins(LocalDateTime begins) {
        this.begins = begins;
    }

    public LocalDateTime getEnds() {
        return ends;
    }

    public void setEnds(LocalDateTime ends) {
        this.ends = ends;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getFacilitators() {
        return facilitators;
    }

    public void setFacilitators(String facilitators) {
        this.facilitators = facilitators;
    }
}

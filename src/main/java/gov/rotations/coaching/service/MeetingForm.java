package gov.rotations.coaching.service;

import gov.rotations.shared.Times;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** A time one of the two proposes, as a page sends it: on a clock in London. */
public class MeetingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDateTime begins;
    private int minutes = 60;
    private String place;
    private String agenda;

    Instant beginsAt() {
        return begins.atZone(Times.ZONE).toInstant();
    }

    public LocalDateTime getBegins() {
        return begins;
    }

    public void setBegins(LocalDateTime begins) {
        this.begins = begins;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }
}

package gov.rotations.development.service;

import gov.rotations.shared.Times;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** A time one of the two proposes for a check-in, as a page sends it: on a clock in London. */
public class CheckInForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long associate;
    private Long manager;
    private LocalDateTime begins;
    private int minutes = 30;
    private String place;

    Instant beginsAt() {
        return begins.atZone(Times.ZONE).toInstant();
    }

    /** Null for oneself. */
    public Long getAssociate() {
        return associate;
    }

    public void setAssociate(Long associate) {
        this.associate = associate;
    }

    /** Null for oneself. */
    public Long getManager() {
        return manager;
    }

    public void setManager(Long manager) {
        this.manager = manager;
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
}

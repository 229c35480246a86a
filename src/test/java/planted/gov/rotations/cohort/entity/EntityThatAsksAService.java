package planted.gov.rotations.cohort.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import planted.gov.rotations.cohort.service.ServiceThatShows;

/** An entity that knows another room, and can be changed from outside. */
@Entity
public class EntityThatAsksAService {

    @Id
    private Long id;

    @Transient
    private ServiceThatShows service;

    @Enumerated(EnumType.STRING)
    private State state;

    public enum State {
        ASLEEP, AWAKE
    }

    public void setState(State state) {
        this.state = state;
    }
}

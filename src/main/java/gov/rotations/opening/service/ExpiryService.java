package gov.rotations.opening.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.opening.OpeningExpired;
import gov.rotations.opening.entity.Act;
import gov.rotations.opening.entity.Opening;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes openings off the list once the last rotation they were offered for has ended. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class ExpiryService {

    @Inject
    private StoredOpenings openings;
    @Inject
    private Cohorts cohorts;
    @Inject
    private CurrentActor current;
    @Inject
    private Event<Fact> facts;
    @Inject
    private Clock clock;

    public void expireDue() {
        openings.listed().stream().filter(this::isOver).forEach(opening -> {
            opening.expire(new Act(current.get().name(), clock.instant(), null));
            facts.fire(new OpeningExpired(opening.id()));
        });
    }

    /** An opening whose seats have all been taken back stays until somebody withdraws it. */
    private boolean isOver(Opening opening) {
        List<LocalDate> ends = cohorts.rotations(opening.seats().keySet()).values().stream().map(rotation -> rotation.dates().last()).toList();
        return !ends.isEmpty() && ends.stream().allMatch(last -> last.isBefore(LocalDate.now(clock)));
    }
}

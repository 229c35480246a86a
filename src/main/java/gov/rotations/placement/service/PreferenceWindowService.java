package gov.rotations.placement.service;

import gov.rotations.jobs.WorkingDays;
import gov.rotations.placement.entity.Round;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Times;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Minds the windows that are open: reminds people before they close. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class PreferenceWindowService {

    /** Working days before the closing day on which those without a list are reminded. */
    private static final int DAYS_BEFORE = 2;

    @Inject
    private Rounds rounds;

    @Inject
    private PreferenceLetters letters;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    /** Reminds associates without a list when the window closes in two working days or less; nobody is told twice. */
    public void remind() {
        rounds.in(Round.State.OPEN).stream().filter(this::closesSoon).forEach(letters::remind);
    }

    private boolean closesSoon(Round round) {
        LocalDate today = clock.instant().atZone(Times.ZONE).toLocalDate();
        LocalDate closing = round.preferencesCloseAt().atZone(Times.ZONE).toLocalDate();
        return round.takesPreferences(clock.instant()) && !today.isBefore(workingDays.plus(closing, -DAYS_BEFORE));
    }
}

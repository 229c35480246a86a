package gov.rotations.settings.service;

import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.settings.SettingsChanged;
import gov.rotations.settings.UsualSettingsRestored;
import gov.rotations.settings.entity.ProgrammeSettings;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Admins say what the programme is called, whom to ask, and what colour it wears. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class SettingsService {

    @Inject
    private SettingsKept settings;

    @Inject
    private Event<Fact> facts;

    /** What is chosen now; empty where it is the usual. */
    public SettingsForm form() {
        return SettingsForm.of(settings.get());
    }

    /** Keeps what was chosen, unless somebody else has kept something since the form was read. */
    public void save(SettingsForm form) {
        List<String> changes = unchangedSince(form.getVersion()).choose(form.chosen());
        if (!changes.isEmpty()) {
            facts.fire(new SettingsChanged(String.join(", ", changes), Objects.toString(settings.get().chosen().accent(), "")));
        }
    }

    /** Everything as the product comes. */
    public void useUsual(long version) {
        if (!unchangedSince(version).choose(ProgrammeSettings.USUAL).isEmpty()) {
            facts.fire(new UsualSettingsRestored());
        }
    }

    private ProgrammeSettings unchangedSince(long version) {
        ProgrammeSettings kept = settings.lock();
        if (kept.version() != version) {
            throw new ChangedMeanwhile();
        }
        return kept;
    }
}

package gov.rotations.settings.service;

import gov.rotations.settings.entity.ProgrammeSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The one row of settings. */
@Dependent
class SettingsKept {

    @PersistenceContext
    private EntityManager em;

    ProgrammeSettings get() {
        return em.find(ProgrammeSettings.class, ProgrammeSettings.ONE);
    }

    ProgrammeSettings lock() {
        ProgrammeSettings settings = get();
        em.refresh(settings, LockModeType.PESSIMISTIC_WRITE);
        return settings;
    }
}

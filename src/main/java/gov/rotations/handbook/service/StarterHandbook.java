package gov.rotations.handbook.service;

import gov.rotations.jobs.StarterContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The pages the handbook begins with. */
@Dependent
class StarterHandbook implements StarterContent {

    @Inject
    private EditingService editing;

    @Override
    public void ship() {
        editing.ship();
    }
}

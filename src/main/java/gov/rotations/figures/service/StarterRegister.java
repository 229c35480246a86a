package gov.rotations.figures.service;

import gov.rotations.jobs.StarterContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the register says when nobody has suggested anything yet. */
@Dependent
class StarterRegister implements StarterContent {

    @Inject
    private MetricKeepingService keeping;

    @Override
    public void ship() {
        keeping.ship();
    }
}

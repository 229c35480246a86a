package gov.rotations.principle.service;

import gov.rotations.jobs.StarterContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The principles that come with the product, and the activities that put them into practice. */
@Dependent
class StarterPrinciples implements StarterContent {

    @Inject
    private PrincipleReadingService principles;

    @Override
    public void ship() {
        principles.ship();
    }
}

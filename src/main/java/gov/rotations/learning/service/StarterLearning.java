package gov.rotations.learning.service;

import gov.rotations.jobs.StarterContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The activities and learning resources the programme begins with; two transactions, for neither needs the other. */
@Dependent
class StarterLearning implements StarterContent {

    @Inject
    private CatalogueEditionService editions;

    @Inject
    private ResourceService resources;

    @Override
    public void ship() {
        editions.ship();
        resources.ship();
    }
}

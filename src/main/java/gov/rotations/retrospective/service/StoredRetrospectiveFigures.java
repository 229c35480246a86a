package gov.rotations.retrospective.service;

import gov.rotations.retrospective.RetrospectiveFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Answers the register of figures from what has been answered. */
@ApplicationScoped
@Transactional
public class StoredRetrospectiveFigures implements RetrospectiveFigures {

    @Inject
    private Counting counting;

    @Override
    public Spread howPlacementsWere() {
        return spread(counting.placements());
    }

    @Override
    public Spread whatUsersGot() {
        return spread(counting.value());
    }

    @Override
    public Spread senseOfService() {
        return spread(counting.service());
    }

    @Override
    public Spread workingTogether() {
        return spread(counting.collaboration());
    }

    private static Spread spread(Picture picture) {
        return new Spread(picture.answers(), picture.steps().stream().map(Picture.Step::count).toList());
    }
}

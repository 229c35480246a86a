package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps an answer of the planner as a plan version of its own, beside the one that was asked about. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class AdoptingService {

    @Inject
    private PlanTables tables;

    @Inject
    private PlanVersions versions;

    /**
     * Makes a version of these lines.
     *
     * @param base the version that was asked about
     * @param note what the list of versions says of it
     */
    public PlanId adopt(PlanId base, PlanText text, String note) {
        PlanTable table = tables.open(base);
        return versions.keep(new PlanVersions.Origin(table.plan(), table.plan().snapshot(), table.plan().lowerBound(), note),
            new RuleBook(PlanQuestionService.asDecided(table)), text);
    }
}

package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.KnownAssociates;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.DepartmentUse;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.OpeningUse;
import gov.rotations.placement.entity.Placement;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers what the features below ask of placement: is this still needed, and who is known to whom through it? */
@ApplicationScoped
public class PlacementUse implements DepartmentUse, OpeningUse, KnownAssociates {

    @Inject
    private Proposals proposals;

    @Inject
    private Placements placements;

    /** While a placement there is ahead or under way, or a proposal holds a seat. */
    @Override
    public boolean isInUse(DepartmentId department) {
        return placements.at(List.of(department)).stream().anyMatch(PlacementUse::isLive)
            || proposals.to(List.of(department)).stream().anyMatch(Proposal::holdsSeat);
    }

    /** While a department has said yes to somebody for it. */
    @Override
    public boolean isHeld(OpeningId opening) {
        return proposals.acceptedFor(opening) > 0;
    }

    /** A department contact knows those who are proposed to the department or placed in it. */
    @Override
    public Set<AssociateId> knownTo(Actor actor) {
        List<DepartmentId> own = actor.scopesOf(Role.DEPARTMENT).stream().map(DepartmentId::new).toList();
        return Stream.concat(proposals.to(own).stream().filter(Proposal::holdsSeat).map(proposal -> proposal.pair().associate()),
            placements.at(own).stream().map(Placement::associate)).collect(Collectors.toSet());
    }

    private static boolean isLive(Placement placement) {
        return placement.state() == Placement.State.CONFIRMED || placement.state() == Placement.State.ACTIVE;
    }
}

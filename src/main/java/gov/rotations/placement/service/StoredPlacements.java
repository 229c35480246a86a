package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.ConfirmedPlacements;
import gov.rotations.placement.entity.Placement;
import gov.rotations.shared.DateRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers the neighbours' questions about placements from the rows of the database. */
@ApplicationScoped
@Transactional
public class StoredPlacements implements ConfirmedPlacements {

    @Inject
    private Placements placements;

    @Inject
    private PlacementRows rows;

    @Inject
    private Openings openings;

    @Override
    public Map<AssociateId, List<Stint>> of(Collection<AssociateId> associates) {
        List<Placement> standing = placements.of(associates).stream().filter(Placement::isStanding).toList();
        List<PlacementRow> named = rows.of(standing);
        Map<OpeningId, Openings.Listed> posts = openings.of(standing.stream().map(Placement::opening).toList());
        return IntStream.range(0, standing.size()).boxed().collect(Collectors.groupingBy(i -> standing.get(i).associate(),
            Collectors.mapping(i -> stint(standing.get(i), named.get(i), posts.get(standing.get(i).opening())), Collectors.toList())));
    }

    @Override
    public List<Ending> ending(DateRange days) {
        return placements.endingIn(days).stream().filter(Placement::isStanding).map(one -> new Ending(one.id(), one.associate(), one.rotation(), one.opening(),
            one.department(), one.dates().last())).toList();
    }

    private static Stint stint(Placement placement, PlacementRow row, Openings.Listed post) {
        return new Stint(placement.id(), placement.rotation(), row.department(), row.product(), row.place(), row.host(), placement.dates(), post.phase());
    }
}

package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.LocationId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.entity.Placement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes placements as rows, with every name looked up once for the whole list. */
@Dependent
class PlacementRows {

    @Inject
    private Cohorts cohorts;

    @Inject
    private Departments departments;

    @Inject
    private Openings openings;

    List<PlacementRow> of(List<Placement> list) {
        Map<AssociateId, Cohorts.AssociateCard> people = cohorts.associates(list.stream().map(Placement::associate).toList());
        Map<OpeningId, Openings.Listed> posts = openings.of(list.stream().map(Placement::opening).toList());
        Map<RotationId, Cohorts.RotationCard> slots = cohorts.rotations(list.stream().map(Placement::rotation).toList());
        Map<DepartmentId, Departments.Card> hosts = departments.all().stream()
            .collect(Collectors.toMap(Departments.Card::id, Function.identity()));
        Map<LocationId, Departments.Town> towns = departments.towns().stream()
            .collect(Collectors.toMap(Departments.Town::id, Function.identity()));
        return list.stream().map(placement -> {
            Cohorts.AssociateCard person = people.get(placement.associate());
            Openings.Listed post = posts.get(placement.opening());
            return new PlacementRow(placement.id().value(), placement.reference(), placement.state(), person.name(),
                hosts.get(person.homeDepartment()).code(), hosts.get(placement.department()).label(),
                hosts.get(placement.department()).code(), placement.opening().value(), post.product(), towns.get(post.location()).name(), post.hostManager(),
                slots.get(placement.rotation()).number(), placement.dates());
        }).toList();
    }
}

package gov.rotations.retrospective.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.entity.Retrospective;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes retrospectives as rows, with every name looked up once for the whole list. */
@Dependent
class RetrospectiveRows {

    @Inject
    private Cohorts cohorts;

    @Inject
    private Departments departments;

    @Inject
    private Openings openings;

    @Inject
    private Clock clock;

    /** Only those the part has a side in. */
    List<RetrospectiveRow> of(List<Retrospective> list, Part part) {
        LocalDate today = LocalDate.now(clock);
        Map<AssociateId, Cohorts.AssociateCard> people = cohorts.associates(list.stream().map(Retrospective::associate).toList());
        Map<OpeningId, Openings.Listed> posts = openings.of(list.stream().map(Retrospective::opening).toList());
        Map<DepartmentId, Departments.Card> hosts = departments.of(list.stream().map(Retrospective::department).toList());
        return list.stream().flatMap(one -> part.sideIn(one).map(side -> new RetrospectiveRow(one.id(), one.state(), side, people.get(one.associate()).name(),
            posts.get(one.opening()).product(), hosts.get(one.department()).label(), one.lastDay(), one.closesOn(), one.of(side).isPresent(),
            one.of(side == Side.ASSOCIATE ? Side.HOST : Side.ASSOCIATE).isPresent(), one.isOpen(today), one.isShown(today))).stream()).toList();
    }
}

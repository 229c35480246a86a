package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.Departments;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.entity.Pin;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything a problem is made from, as the neighbours' halls answered.
 *
 * @param rotations of the round, in calendar order
 * @param associates in the order of {@code facts}
 * @param wishes best first; nobody without a list is in it
 * @param homeManagers lower-case mail addresses
 */
record RoundSources(String id, String name, List<Cohorts.RotationCard> rotations, List<Cohorts.AssociateCard> associates,
    List<Cohorts.PlanningFacts> facts, List<Openings.Listed> openings, List<Openings.Bid> bids,
    List<Departments.Card> departments, List<Departments.Town> towns, Map<AssociateId, List<OpeningId>> wishes,
    Map<AssociateId, Set<String>> homeManagers, List<Pin> pins, RepairContext context) {
}

package gov.rotations.demo.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.service.EarlierPlacementsService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where the cohorts before have worked: in each rotation in another department, and never in their own. */
@Dependent
class DemoHistory {

    /** How far the round of openings turns from one rotation to the next. */
    private static final int TURN = 7;

    @Inject
    private DemoSupply supply;

    @Inject
    private EarlierPlacementsService earlier;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Openings openings;

    /** @param over its three rotations are behind it @param running it is in the second of four, and knows the third */
    void load(CohortId over, CohortId running, DemoNames names) {
        List<Cohorts.RotationCard> past = cohorts.rotationsOf(over);
        List<Cohorts.RotationCard> present = cohorts.rotationsOf(running).subList(0, 3);
        Map<OpeningId, Openings.Listed> posts = openings.of(supply.loadEarlier(Stream.concat(past.stream(), present.stream()).toList(), names));
        record(over, past, posts);
        record(running, present, posts);
    }

    private void record(CohortId cohort, List<Cohorts.RotationCard> rotations, Map<OpeningId, Openings.Listed> posts) {
        List<EarlierPlacementsService.Stint> stints = new ArrayList<>();
        Map<AssociateId, Set<DepartmentId>> seen = new HashMap<>();
        for (int r = 0; r < rotations.size(); r++) {
            List<Openings.Listed> free = turned(posts, r * TURN);
            for (Cohorts.AssociateCard person : cohorts.associatesOf(cohort)) {
                Set<DepartmentId> departments = seen.computeIfAbsent(person.id(), key -> new HashSet<>(Set.of(person.homeDepartment())));
                Openings.Listed post = free.stream().filter(one -> !departments.contains(one.department())).findFirst().orElseThrow();
                free.remove(post);
                departments.add(post.department());
                stints.add(new EarlierPlacementsService.Stint(person.id(), rotations.get(r).id(), post.id()));
            }
        }
        earlier.record(cohort, "%s, rotations 1–%d".formatted(cohorts.cohort(cohort).orElseThrow().code(), rotations.size()), stints);
    }

    private static List<Openings.Listed> turned(Map<OpeningId, Openings.Listed> posts, int by) {
        List<Openings.Listed> all = new ArrayList<>(posts.values());
        Collections.rotate(all, by);
        return all;
    }
}

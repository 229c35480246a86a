package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.OpeningGone;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.entity.Round;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * What the keys of a plan's lines stand for today: an associate's reference, {@code R1} to {@code R4}, an opening's
 * reference.
 */
@Dependent
class PlanKeys {

    @Inject
    private Cohorts cohorts;

    @Inject
    private Openings openings;

    @Inject
    private Proposals proposals;

    /** The keys of one round, looked up together. */
    Lookup of(Round round) {
        Map<String, AssociateId> people = new HashMap<>();
        cohorts.associatesOf(round.cohort()).forEach(card -> people.put(card.reference(), card.id()));
        Map<String, RotationId> slots = new HashMap<>();
        cohorts.rotationsOf(round.cohort()).forEach(card -> slots.put("R" + card.number(), card.id()));
        Map<String, Openings.Listed> posts = new HashMap<>();
        openings.of(proposals.of(round.id()).stream().map(proposal -> proposal.pair().opening()).toList())
            .values().forEach(post -> posts.put(post.reference(), post));
        openings.listedFor(round.rotations()).forEach(post -> posts.put(post.reference(), post));
        return new Lookup(people, slots, posts);
    }

    /** Keys on the left, what they stand for on the right. */
    record Lookup(Map<String, AssociateId> people, Map<String, RotationId> slots, Map<String, Openings.Listed> posts) {

        /** @throws OpeningGone when one of the three keys no longer stands for anything */
        Proposal.Pair pairOf(Assignment line) {
            OpeningId opening = known(posts, line.opening()).id();
            return new Proposal.Pair(known(people, line.associate()), known(slots, line.rotation()), opening);
        }

        Openings.Listed postOf(Assignment line) {
            return known(posts, line.opening());
        }

        private static <T> T known(Map<String, T> all, String key) {
            T found = all.get(key);
            if (found == null) {
                throw new OpeningGone(key);
            }
            return found;
        }
    }
}

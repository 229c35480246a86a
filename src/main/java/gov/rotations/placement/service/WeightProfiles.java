package gov.rotations.placement.service;

import gov.rotations.placement.entity.WeightProfile;
import gov.rotations.placement.planner.Problem;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Weight profiles in all their versions. */
@Dependent
class WeightProfiles {

    /** Most people placed comes before everything; no profile changes that. */
    private static final int UNPLACED = 100_000_000;

    @PersistenceContext
    private EntityManager em;

    void add(WeightProfile profile) {
        em.persist(profile);
        em.flush();
    }

    /** By name, the newest version of each first. */
    List<WeightProfile> all() {
        return em.createQuery("select w from WeightProfile w order by w.name, w.number desc", WeightProfile.class).getResultList();
    }

    /** @param label such as {@code standard 1} */
    WeightProfile get(String label) {
        return all().stream().filter(profile -> profile.label().equals(label)).findFirst()
            .orElseThrow(() -> new NotPermitted("weights:" + label));
    }

    /** The version that counts today. */
    WeightProfile newest(String name) {
        return all().stream().filter(profile -> profile.name().equals(name)).findFirst().orElseThrow(() -> new NotPermitted("weights:" + name));
    }

    Problem.Weights weights(String label) {
        return weights(get(label).terms());
    }

    static Problem.Weights weights(WeightProfile.Terms terms) {
        return new Problem.Weights(terms.preferences(), terms.unranked(), terms.homeDepartment(), terms.relocation(), terms.uncovered(),
            terms.growth(), terms.repeatedPhase(), terms.intakeShortfall(), terms.worst(), terms.change(), UNPLACED);
    }
}

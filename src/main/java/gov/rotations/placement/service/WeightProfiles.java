package gov.rotations.placement.service;

import gov.rotations.placement.entity.WeightProfile;
import gov.rotations.placement.planner.Problem;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The newest version of each, by name. */
    List<WeightProfile> current() {
        return newestOf(all());
    }

    /** @param all with the newest version of each name first */
    static List<WeightProfile> newestOf(List<WeightProfile> all) {
        Map<String, WeightProfile> first = new LinkedHashMap<>();
        all.forEach(profile -> first.putIfAbsent(profile.name(), profile));
        return List.copyOf(first.values());
    }

    /** @param label such as {@code standard 1} */
    WeightProfile get(String label) {
        return all().stream().filter(profile -> profile.label().equals(label)).findFirst()
            .orElseThrow(() -> new NotPermitted("weights:" + label));
    }

    /** The version that counts today. */
    WeightProfile newest(String name) {
        return current().stream().filter(profile -> profile.name().equals(name)).findFirst().orElseThrow(() -> new NotPermitted("weights:" + name));
    }

    Problem.Weights weights(String label) {
        return weights(get(label).terms());
    }

    static Problem.Weights weights(WeightProfile.Terms terms) {
        return new Problem.Weights(terms.preferences(), terms.unranked(), terms.homeDepartment(), terms.relocation(), terms.uncovered(),
            terms.growth(), terms.repeatedPhase(), terms.intakeShortfall(), terms.worst(), terms.change(), UNPLACED);
    }
}

package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.LocationId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.planner.Assignment;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys under which a snapshot names things: an associate's and an opening's reference, a department's code, {@code R1}
 * to {@code R4}, a town in lower case.
 */
final class SnapshotKeys {

    private final Map<AssociateId, String> associates = new HashMap<>();
    private final Map<RotationId, String> rotations = new HashMap<>();
    private final Map<OpeningId, String> openings = new HashMap<>();
    private final Map<DepartmentId, String> departments = new HashMap<>();
    private final Map<LocationId, String> towns = new HashMap<>();

    SnapshotKeys(RoundSources sources) {
        sources.associates().forEach(card -> associates.put(card.id(), card.reference()));
        sources.rotations().forEach(card -> rotations.put(card.id(), "R" + card.number()));
        sources.openings().forEach(card -> openings.put(card.id(), card.reference()));
        Set<String> taken = new HashSet<>();
        for (Departments.Card card : sources.departments()) {
            departments.put(card.id(), unique(clean(card.code()), card.id().value(), taken));
        }
        Set<String> used = new HashSet<>();
        for (Departments.Town town : sources.towns()) {
            towns.put(town.id(), unique(clean(town.name()).toLowerCase(Locale.ROOT), town.id().value(), used));
        }
    }

    /** Letters, digits, dots and dashes, as the planner's contract wants a key. */
    private static String clean(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String key = plain.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^[^A-Za-z0-9]+|-+$", "");
        return key.length() > 50 ? key.substring(0, 50) : key;
    }

    private static String unique(String key, long id, Set<String> taken) {
        String free = !key.isEmpty() && taken.add(key) ? key : key.isEmpty() ? "x" + id : key + "-" + id;
        taken.add(free);
        return free;
    }

    String of(Cohorts.AssociateCard card) {
        return card.reference();
    }

    String of(Openings.Listed opening) {
        return opening.reference();
    }

    String of(AssociateId id) {
        return associates.get(id);
    }

    String of(RotationId id) {
        return rotations.get(id);
    }

    String of(DepartmentId id) {
        return departments.get(id);
    }

    String of(LocationId id) {
        return towns.get(id);
    }

    Optional<String> find(OpeningId id) {
        return Optional.ofNullable(openings.get(id));
    }

    boolean knows(RotationId id) {
        return rotations.containsKey(id);
    }

    /** The pair as a line of a plan, where the snapshot knows all three. */
    Optional<Assignment> line(Proposal.Pair pair) {
        return associates.containsKey(pair.associate()) && rotations.containsKey(pair.rotation())
            && openings.containsKey(pair.opening())
            ? Optional.of(new Assignment(of(pair.associate()), of(pair.rotation()), openings.get(pair.opening())))
            : Optional.empty();
    }

    /** Whether the keys of a pin still stand for something. */
    boolean knows(String associate, String rotation, String opening) {
        return associates.containsValue(associate) && rotations.containsValue(rotation) && openings.containsValue(opening);
    }
}

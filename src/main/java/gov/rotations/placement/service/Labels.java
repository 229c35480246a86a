package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.RotationId;
import gov.rotations.opening.OpeningId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people read for the keys of a snapshot, and the true reason of each declined entry. An exercise round has keys
 * that stand for nothing in the product: there the ids are null.
 */
public record Labels(Map<String, Person> associates, Map<String, Post> openings, Map<String, String> departments,
    Map<String, Slot> rotations, Map<String, String> locations, List<Excluded> excluded) {

    /** @param department key of the home department @param town key of the home location */
    public record Person(AssociateId id, String name, String department, String town) {
    }

    public record Post(OpeningId id, String product, String department, String town) {
    }

    /** @param number 1 to 4, in calendar order */
    public record Slot(RotationId id, int number, LocalDate first, LocalDate last) {
    }

    /** @param rotation null when it holds for every rotation */
    public record Excluded(String associate, String opening, String rotation, Exclusion why) {

        boolean matches(String anAssociate, String anOpening, String aRotation) {
            return associate.equals(anAssociate) && opening.equals(anOpening) && (rotation == null || rotation.equals(aRotation));
        }
    }

    public Labels {
        associates = Map.copyOf(associates);
        openings = Map.copyOf(openings);
        departments = Map.copyOf(departments);
        rotations = Map.copyOf(rotations);
        locations = Map.copyOf(locations);
        excluded = List.copyOf(excluded);
    }

    public String nameOf(String associate) {
        return Optional.ofNullable(associates.get(associate)).map(Person::name).orElse(associate);
    }

    /** How people name an opening: department and product. */
    public String nameOfOpening(String opening) {
        return Optional.ofNullable(openings.get(opening)).map(post -> post.department() + ", " + post.product()).orElse(opening);
    }

    /** The number of a rotation, 1 to 4; an exercise that does not say has it in the order of its keys. */
    public int numberOf(String rotation) {
        return Optional.ofNullable(rotations.get(rotation)).map(Slot::number)
            .orElseGet(() -> (int) rotations.keySet().stream().filter(key -> key.compareTo(rotation) <= 0).count());
    }

    public String townOf(String location) {
        return locations.getOrDefault(location, location);
    }

    /** Why the pair was left out, where it is a declined entry; the gravest reason first. */
    public Optional<Exclusion> whyExcluded(String associate, String opening, String rotation) {
        return excluded.stream().filter(entry -> entry.matches(associate, opening, rotation)).map(Excluded::why).sorted().findFirst();
    }
}

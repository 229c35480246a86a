package gov.rotations.department.entity;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Families of departments: everybody who took over from somebody, and everybody who was taken over, belong together,
 * however long the chain. A family goes by the least id in it.
 */
public final class Families {

    /** One took over from the other. */
    public record Link(long predecessor, long successor) {
    }

    private final Map<Long, Long> elder = new TreeMap<>();

    private Families() {
        // made by of
    }

    public static Families of(Collection<Link> links) {
        Families families = new Families();
        links.forEach(link -> families.join(link.predecessor(), link.successor()));
        return families;
    }

    /** The least id of the family; a department without relations is its own. */
    public long familyOf(long department) {
        long current = department;
        while (elder.getOrDefault(current, current) != current) {
            current = elder.get(current);
        }
        return current;
    }

    private void join(long one, long other) {
        long first = familyOf(one);
        long second = familyOf(other);
        elder.put(Math.max(first, second), Math.min(first, second));
    }
}

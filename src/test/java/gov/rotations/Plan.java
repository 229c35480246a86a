package gov.rotations;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plan of the house: which feature may look at which. This table is the documentation; an arrow that is not here is
 * a broken build. An arrow enters the other feature's top package only, its hall.
 */
final class Plan {

    private static final Pattern PLACE = Pattern.compile("(?:planted\\.)?gov\\.rotations\\.(\\w+)(?:\\.(\\w+))?.*");

    /** The services of the house; they know no feature. */
    static final Set<String> HOUSE = Set.of("shared", "security", "notification", "jobs", "exchange", "faces");

    /** Sees every hall and is seen by none, but for the demo, which looks at figures. */
    private static final Set<String> ROOF = Set.of("figures", "operations", "home", "demo");

    /** Who may look at whom; {@code shared} is open to everybody and {@code house} stands for the services of the house. */
    static final List<String> TABLE = List.of(
        "shared       ->",
        "security     -> shared",
        "faces        -> shared security jobs",
        "audit        -> shared security faces",
        "jobs         -> shared security",
        "notification -> shared security jobs faces",
        "exchange     -> shared security jobs notification faces",
        "settings     -> house",
        "account      -> house",
        "department   -> house account",
        "suggestion   -> house",
        "skills       -> house suggestion",
        "cohort       -> house account department skills",
        "opening      -> house account department cohort skills",
        "placement    -> house account department cohort skills opening",
        "handbook     -> house skills suggestion",
        "principle    -> house handbook",
        "learning     -> house skills handbook suggestion",
        "coaching     -> house account department cohort skills opening placement",
        "events       -> house account department cohort",
        "attendance   -> house account department cohort events",
        "development  -> house account department cohort skills opening placement learning coaching events",
        "retrospective -> house account department cohort opening placement",
        "figures      -> everything",
        "operations   -> everything",
        "home         -> everything",
        "demo         -> everything figures");

    static final Map<String, Set<String>> ARROWS = arrows(TABLE);

    private Plan() {
    }

    /** @param feature first word below the root @param room second word, empty in the hall */
    record Place(String feature, String room) {

        static Optional<Place> of(JavaClass type) {
            Matcher matcher = PLACE.matcher(type.getPackageName());
            return matcher.matches() ? Optional.of(new Place(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2))) : Optional.empty();
        }

        boolean isHall() {
            return room.isEmpty();
        }

        boolean maySee(Place other) {
            return feature.equals(other.feature) || ARROWS.getOrDefault(feature, Set.of()).contains(other.feature);
        }

        /** A neighbour comes in by the hall. The kernel has no secrets; and the demo goes on to the services, because it does what people would do. */
        boolean mayEnter(Place other) {
            return feature.equals(other.feature) || other.isHall() || other.feature.equals("shared") || feature.equals("demo") && other.room.equals("service");
        }
    }

    private static Map<String, Set<String>> arrows(List<String> lines) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (String line : lines) {
            String[] sides = line.split("->");
            Set<String> targets = new TreeSet<>();
            for (String target : sides.length == 1 ? new String[0] : sides[1].strip().split("\\s+")) {
                targets.addAll(target.equals("house") ? HOUSE : Set.of(target));
            }
            arrows.put(sides[0].strip(), targets);
        }
        Set<String> below = new TreeSet<>(arrows.keySet());
        below.removeAll(ROOF);
        arrows.values().stream().filter(targets -> targets.remove("everything")).forEach(targets -> targets.addAll(below));
        return arrows;
    }
}

package gov.rotations.suggestion;

import gov.rotations.security.Actor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Things of one kind that people may propose to change. Whoever owns them implements it as an {@code @ApplicationScoped}
 * bean; that is all it takes for requests on them to be made, discussed and decided.
 */
public interface ChangeableThings {

    TargetKind kind();

    /**
     * A thing as it stands today.
     *
     * @param ref what leads to it, from a link or from an earlier subject; blank for a new one
     * @return empty when it is not there any more, is not for this reader, or nothing new can be proposed
     */
    Optional<Subject> find(String ref, Actor reader);

    /** Names of the circles this reader belongs to, where some of these things are not for everybody signed in. */
    default Set<String> circlesOf(Actor reader) {
        return Set.of();
    }

    /**
     * Refuses what could never be taken over.
     *
     * @param proposed all texts by the keys of their fields, as they would be then
     */
    default void check(Subject subject, Map<String, String> proposed) {
        // everything goes
    }
}

package gov.rotations.principle;

import java.util.List;
import java.util.Optional;

/** What can carry principles, told by whoever knows activities, events and openings. For use inside services. */
public interface TaggedThings {

    /** @param subject its code or number @param link its page, from the first slash */
    record Thing(String subject, String title, String link) {
    }

    /** It, whatever its state. */
    Optional<Thing> find(TagKind kind, String subject);

    /** Everything of this kind that has been told to those it is for: activities in force, events that are no drafts, listed openings. */
    List<Thing> offered(TagKind kind);
}

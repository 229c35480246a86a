package gov.rotations.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two stewards have accepted and no edition holds yet, for the owner of the thing to take over. */
public interface AcceptedRequests {

    /**
     * An accepted request.
     *
     * @param ref of the thing; empty for a new one
     * @param title of the thing when it was proposed, or what a new one is to be called
     * @param author name of whoever proposed it, as it was then
     * @param texts what the fields that differ should say
     */
    record Accepted(long id, TargetKind kind, String ref, String title, String author, Map<String, String> texts) {

        /** What a field should say: as proposed, or else as it is. */
        public String text(String field, String asItIs) {
            return texts.getOrDefault(field, asItIs);
        }
    }

    /** Those on things of this kind, in the order in which they were accepted. */
    List<Accepted> of(TargetKind kind);

    /** One of them, while it waits to be released. */
    Optional<Accepted> find(long id);

    /**
     * They are in what is published now; their authors get a letter. Those that are out already are left alone.
     *
     * @param edition code or number of the edition
     * @param link path of the page where it can be read, or null when it is where it was
     */
    void release(Collection<Long> requests, String edition, String link);
}

package gov.rotations.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What two stewards have accepted and no edition holds yet, for the owner of the thing to take over. */
public interface AcceptedRequests {

    /**
     * An accepted request.
     *
     * @param ref of the thing; empty for a new one
     * @param title of the thing when it was proposed, or what a new one is to be called
     * @param author name of whoever proposed it, as it was then
     */
    record Accepted(long id, TargetKind kind, String ref, String title, String author, List<Change> changes) {

        /** What a field should say: as proposed, or else as it is. */
        public String text(String field, String asItIs) {
            return changes.stream().filter(one -> one.field().equals(field)).map(Change::proposed).findFirst().orElse(asItIs);
        }

        /** What would be overwritten without being asked for. @param now what the fields say by now; fields that are gone are left out */
        public List<Clash> clashes(Map<String, String> now) {
            return ref.isEmpty() ? List.of() : changes.stream().filter(one -> one.clashes(now.get(one.field()))).map(one -> one.clash(now.get(one.field()))).toList();
        }

        /**
         * What is to be taken over after somebody has looked at what was changed meanwhile.
         *
         * @param seen the clashes they saw; when there are others by now, nothing is taken over
         * @param keepOurs whether those texts stay as they are by now
         */
        public Accepted settled(Map<String, String> now, List<Clash> seen, boolean keepOurs) {
            List<Clash> clashes = clashes(now);
            if (!clashes.equals(seen)) {
                throw new OtherWordsMeanwhile();
            }
            return keepOurs ? without(clashes.stream().map(Clash::field).toList()) : this;
        }

        /** The rest of it. */
        public Accepted without(Collection<String> fields) {
            return new Accepted(id, kind, ref, title, author, changes.stream().filter(one -> !fields.contains(one.field())).toList());
        }

        /** The fields it says something about, and what. */
        public Map<String, String> texts() {
            return changes.stream().collect(Collectors.toMap(Change::field, Change::proposed));
        }
    }

    /** One text of it. @param before what it said when the request was written */
    record Change(String field, String label, String detail, String before, String proposed) {

        private boolean clashes(String now) {
            return now != null && !plain(now).equals(plain(before)) && !plain(now).equals(plain(proposed));
        }

        private Clash clash(String now) {
            return new Clash(field, label, detail, before, now, proposed);
        }

        private static String plain(String text) {
            return text.replace("\r\n", "\n").strip();
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

    /** From now on requests on this thing are for others than before, decided ones among them. @param circle as its owner calls it; empty for everybody */
    void confine(TargetKind kind, String ref, String circle);
}

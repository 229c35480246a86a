package gov.rotations.suggestion;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A published thing as a change can be proposed on it, or the empty form of a new one.
 *
 * @param ref what its owner finds it by, the same for as long as it exists; empty for something new
 * @param title what it is called today; empty for something new
 * @param link path of the page it is read on; for something new, of the page it would stand on
 * @param edition code of the edition the texts are from, or empty where there are no editions
 * @param circle who may read requests on it, or empty when everybody signed in may
 */
public record Subject(TargetKind kind, String ref, String title, String link, String edition, List<Field> fields, String circle) {

    /** Something everybody signed in may read. */
    public Subject(TargetKind kind, String ref, String title, String link, String edition, List<Field> fields) {
        this(kind, ref, title, link, edition, fields, "");
    }

    /** The same for fewer readers. @param name one of those the owner says readers belong to */
    public Subject within(String name) {
        return new Subject(kind, ref, title, link, edition, fields, circle(kind, name));
    }

    /** A circle as it stands in a request. @param name as its owner calls it; empty for everybody */
    public static String circle(TargetKind kind, String name) {
        return name.isEmpty() ? "" : kind + ":" + name;
    }

    /**
     * One text that may be proposed to be otherwise.
     *
     * @param label key of what it is called, which may take the detail
     * @param text what it says today
     * @param longest how many characters it may have
     * @param choices what it may be, where it is no free text
     */
    public record Field(String key, String label, String detail, String text, int longest, List<Choice> choices) {

        public static Field text(String key, String label, String text, int longest) {
            return new Field(key, label, "", text, longest, List.of());
        }

        public static Field choice(String key, String label, String text, List<Choice> choices) {
            return new Field(key, label, "", text, 100, choices);
        }

        public Field about(String what) {
            return new Field(key, label, what, text, longest, choices);
        }
    }

    /** One thing to choose. @param title how people read it */
    public record Choice(String key, String title) implements Serializable {
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public boolean isNew() {
        return ref.isEmpty();
    }
}

package gov.rotations.skills.service;

import gov.rotations.shared.Typed;
import gov.rotations.skills.FrameworkText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a draft says about itself, and where the skills of the edition before have gone, as a page sends it. */
public class EditionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One skill of the edition before. */
    public static class CrossingLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String from;
        private String to;
        private String note;

        CrossingLine(String from, String to, String note) {
            this.from = from;
            this.to = to;
            this.note = note;
        }

        public String getFrom() {
            return from;
        }

        public String getTo() {
            return to;
        }

        public void setTo(String to) {
            this.to = to;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    private String title;
    private String authors;
    private String releaseNotes;
    private long version;
    private final List<CrossingLine> crossings = new ArrayList<>();

    static EditionForm of(FrameworkText draft, FrameworkText before, long version) {
        EditionForm form = new EditionForm();
        form.title = draft.title();
        form.authors = String.join("\n", draft.authors());
        form.releaseNotes = draft.releaseNotes();
        form.version = version;
        Map<String, FrameworkText.Crossing> told = new LinkedHashMap<>();
        draft.crosswalk().forEach(one -> told.put(one.from(), one));
        before.skills().forEach(skill -> {
            FrameworkText.Crossing one = told.getOrDefault(skill.key(), new FrameworkText.Crossing(skill.key(), List.of(), ""));
            form.crossings.add(new CrossingLine(skill.key(), String.join(", ", one.to()), one.note()));
        });
        return form;
    }

    FrameworkText over(FrameworkText draft) {
        return new FrameworkText(draft.code(), Typed.orEmpty(title), draft.source(), draft.licence(), lines(authors), draft.consultation(), null,
            Typed.orEmpty(releaseNotes), draft.levels(), draft.skills(), draft.roles(), crossings.stream().map(one -> new FrameworkText.Crossing(one.from,
                Arrays.stream(Typed.orEmpty(one.to).split("[,\\s]+")).filter(key -> !key.isEmpty()).toList(), Typed.orEmpty(one.note))).toList(), draft.credits());
    }

    static List<String> lines(String text) {
        return Typed.orEmpty(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAuthors() {
        return authors;
    }

    public void setAuthors(String authors) {
        this.authors = authors;
    }

    public String getReleaseNotes() {
        return releaseNotes;
    }

    public void setReleaseNotes(String releaseNotes) {
        this.releaseNotes = releaseNotes;
    }

    public long getVersion() {
        return version;
    }

    public List<CrossingLine> getCrossings() {
        return crossings;
    }
}

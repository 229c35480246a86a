package gov.rotations.principle.service;

import gov.rotations.principle.PrincipleIncomplete;
import gov.rotations.principle.entity.PrincipleEdition;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The next edition as the page sends it: every principle in force, and a line for a new one. */
public class PrincipleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int KEY = 36;

    /** One principle. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String key;
        private String title;
        private String sentence;
        private boolean retired;
        private String reason;

        /** @param key null for a new one */
        Line(String key, String title, String sentence, boolean retired, String reason) {
            this.key = key;
            this.title = title;
            this.sentence = sentence;
            this.retired = retired;
            this.reason = reason;
        }

        boolean isBlank() {
            return key == null && said(title).isEmpty() && said(sentence).isEmpty();
        }

        public String getKey() {
            return key;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getSentence() {
            return sentence;
        }

        public void setSentence(String sentence) {
            this.sentence = sentence;
        }

        public boolean isRetired() {
            return retired;
        }

        public void setRetired(boolean retired) {
            this.retired = retired;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    private String notes;
    private List<Line> lines = new ArrayList<>();
    private long version;

    /** Those retired by an earlier edition stay as they are and are not shown. */
    static PrincipleForm of(PrincipleEdition draft) {
        PrincipleForm form = new PrincipleForm();
        form.notes = draft.notes();
        form.version = draft.version();
        PrincipleFile.read(draft.document()).principles().stream().filter(one -> one.isInForce() || one.until() == draft.number())
            .forEach(one -> form.lines.add(new Line(one.key(), one.title(), one.sentence(), !one.isInForce(), one.reason())));
        form.lines.add(new Line(null, "", "", false, ""));
        return form;
    }

    /** The document of the draft with what was typed. @param before what the draft said */
    PrincipleText applied(PrincipleText before) {
        List<Principle> principles = new ArrayList<>();
        for (Principle one : before.principles()) {
            lines.stream().filter(line -> one.key().equals(line.key)).findFirst().ifPresentOrElse(line -> principles.add(line(line, one, before.edition())), () -> principles.add(one));
        }
        lines.stream().filter(line -> line.key == null && !line.isBlank()).forEach(line -> principles.add(fresh(line, principles, before.edition())));
        if (principles.stream().noneMatch(Principle::isInForce)) {
            throw new PrincipleIncomplete();
        }
        return new PrincipleText(before.edition(), principles);
    }

    private static Principle line(Line line, Principle one, int edition) {
        Principle worded = new Principle(one.key(), needed(line.title), needed(line.sentence), one.from(), null, null);
        return line.retired ? worded.retired(edition, needed(line.reason)) : worded;
    }

    private static Principle fresh(Line line, List<Principle> others, int edition) {
        String slug = Normalizer.normalize(needed(line.title), Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
        String stem = slug.isEmpty() ? "principle" : slug.substring(0, Math.min(KEY, slug.length()));
        List<String> taken = others.stream().map(Principle::key).collect(Collectors.toList());
        String key = stem;
        for (int next = 2; taken.contains(key); next++) {
            key = stem + "-" + next;
        }
        return new Principle(key, needed(line.title), needed(line.sentence), edition, null, null);
    }

    private static String needed(String text) {
        if (said(text).isEmpty()) {
            throw new PrincipleIncomplete();
        }
        return said(text);
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    String saidNotes() {
        return said(notes);
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getVersion() {
        return version;
    }
}

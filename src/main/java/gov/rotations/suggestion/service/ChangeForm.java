package gov.rotations.suggestion.service;

import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.TextTooLong;
import gov.rotations.suggestion.entity.ChangeRequest;
import gov.rotations.suggestion.entity.ProposedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A proposal as a page sends it: every text as it is and as it should be, why, and what speaks for it. */
public class ChangeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LINE = 90;

    /** One text. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final String label;
        private final String detail;
        private final String present;
        private final int longest;
        private final ArrayList<Subject.Choice> choices;
        private String proposed;

        Line(Subject.Field field, String proposed) {
            this.key = field.key();
            this.label = field.label();
            this.detail = field.detail();
            this.present = field.text();
            this.longest = field.longest();
            this.choices = new ArrayList<>(field.choices());
            this.proposed = proposed;
        }

        /** What is none of the choices is as good as not chosen. */
        private String offers(String said) {
            return choices.isEmpty() || choices.stream().anyMatch(choice -> choice.key().equals(said)) ? said : present;
        }

        public String getKey() {
            return key;
        }

        public String getLabel() {
            return label;
        }

        public String getDetail() {
            return detail;
        }

        /** What it says today, as people read it. */
        public String getPresent() {
            return choices.stream().filter(choice -> choice.key().equals(present)).map(Subject.Choice::title).findFirst().orElse(present);
        }

        public int getLongest() {
            return longest;
        }

        public List<Subject.Choice> getChoices() {
            return choices;
        }

        /** How high its field is. */
        public int getHeight() {
            return Math.min(24, Math.max(longest > 300 ? 4 : 2, 1 + present.length() / LINE + (int) present.lines().count()));
        }

        public String getProposed() {
            return proposed;
        }

        public void setProposed(String proposed) {
            this.proposed = proposed;
        }
    }

    private Long id;
    private long version;
    private TargetKind kind;
    private String ref;
    private String title;
    private String link;
    private boolean confined;
    private String why;
    private String evidence;
    private final ArrayList<Line> lines = new ArrayList<>();

    /** Begins with what the thing says today. */
    static ChangeForm of(Subject subject) {
        return of(subject, Map.of());
    }

    /** Goes on with what somebody has proposed so far. */
    static ChangeForm of(Subject subject, ChangeRequest request) {
        ChangeForm form = of(subject, request.texts().stream().collect(Collectors.toMap(ProposedText::field, ProposedText::proposed)));
        form.id = request.id();
        form.version = request.version();
        form.why = request.reasons();
        form.evidence = String.join("\n", request.evidence());
        return form;
    }

    private static ChangeForm of(Subject subject, Map<String, String> proposed) {
        ChangeForm form = new ChangeForm();
        form.kind = subject.kind();
        form.ref = subject.ref();
        form.title = subject.title();
        form.link = subject.link();
        form.confined = !subject.circle().isEmpty();
        subject.fields().forEach(field -> form.lines.add(new Line(field, proposed.getOrDefault(field.key(), field.text()))));
        return form;
    }

    /** What every text should say, as it will be kept. */
    Map<String, String> proposed() {
        Map<String, String> texts = new LinkedHashMap<>();
        lines.forEach(line -> texts.put(line.key, line.offers(said(line.proposed, line.longest))));
        return texts;
    }

    /** Plain text without the carriage returns of browsers. */
    static String said(String text, int longest) {
        String said = text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (said.length() > longest) {
            throw new TextTooLong(longest);
        }
        return said;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public TargetKind getKind() {
        return kind;
    }

    public String getRef() {
        return ref;
    }

    public boolean isForNew() {
        return ref.isEmpty();
    }

    public String getTitle() {
        return title;
    }

    public String getLink() {
        return link;
    }

    /** Whether only some may read what it is about, and so the request. */
    public boolean isConfined() {
        return confined;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}

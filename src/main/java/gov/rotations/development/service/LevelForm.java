package gov.rotations.development.service;

import gov.rotations.development.Confidence;
import gov.rotations.development.entity.LevelView;
import gov.rotations.development.entity.Statement;
import gov.rotations.skills.FrameworkText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody writes in a level view, skill by skill, as a page sends it. */
public class LevelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Chosen where nothing is said. */
    public static final String NOTHING = "NOTHING";

    /** Chosen instead of a level. */
    public static final String NOT_SURE = "NOT_SURE";

    /** One skill. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String skill;
        private String choice = NOTHING;
        private Confidence confidence;
        private String note;

        Line(String skill) {
            this.skill = skill;
        }

        private Line filledWith(Statement said) {
            choice = said.notSure() ? NOT_SURE : said.level() == null ? NOTHING : said.level().toString();
            confidence = said.confidence();
            note = said.note();
            return this;
        }

        private Statement statement() {
            Integer level = choice != null && choice.matches("[0-" + Statement.HIGHEST + "]") ? Integer.valueOf(choice) : null;
            return new Statement(skill, level, NOT_SURE.equals(choice), confidence, note);
        }

        public String getSkill() {
            return skill;
        }

        /** A level, {@link #NOT_SURE} or {@link #NOTHING}. */
        public String getChoice() {
            return choice;
        }

        public void setChoice(String choice) {
            this.choice = choice;
        }

        public Confidence getConfidence() {
            return confidence;
        }

        public void setConfidence(Confidence confidence) {
            this.confidence = confidence;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    private long id;
    private long version;
    private boolean forCoach;
    private boolean forManager;
    private final List<Line> lines = new ArrayList<>();

    static LevelForm of(LevelView view, FrameworkText edition) {
        LevelForm form = new LevelForm();
        form.id = view.id();
        form.version = view.version();
        form.forCoach = view.isForCoach();
        form.forManager = view.isForManager();
        Map<String, Statement> said = view.current().statements().stream().collect(Collectors.toMap(Statement::skill, Function.identity()));
        edition.skills().forEach(skill -> form.lines.add(said.containsKey(skill.key()) ? new Line(skill.key()).filledWith(said.get(skill.key()))
            : new Line(skill.key())));
        return form;
    }

    List<Statement> statements() {
        return lines.stream().map(Line::statement).toList();
    }

    /** Says something about a skill of the edition; for whoever fills the form without a page. */
    public void say(String skill, String choice, Confidence confidence, String note) {
        Line line = lines.stream().filter(one -> one.skill.equals(skill)).findFirst().orElseThrow();
        line.setChoice(choice);
        line.setConfidence(confidence);
        line.setNote(note);
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public boolean isForCoach() {
        return forCoach;
    }

    public void setForCoach(boolean forCoach) {
        this.forCoach = forCoach;
    }

    public boolean isForManager() {
        return forManager;
    }

    public void setForManager(boolean forManager) {
        this.forManager = forManager;
    }

    public List<Line> getLines() {
        return lines;
    }
}

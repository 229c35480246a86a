package gov.rotations.development.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What becomes of a draft when it goes on with a later edition, as a page sends it: the author looks at every skill that has moved. */
public class CarryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A skill of the later edition to which something may be carried. */
    public static class Target implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String skill;
        private final String title;
        private boolean chosen;

        Target(String skill, String title, boolean chosen) {
            this.skill = skill;
            this.title = title;
            this.chosen = chosen;
        }

        public String getSkill() {
            return skill;
        }

        public String getTitle() {
            return title;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    /** A skill that has moved and what was said about it. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String skill;
        private final String title;
        private final Integer level;
        private final String word;
        private final boolean notSure;
        private final String note;
        private final List<Target> targets;

        Line(String skill, String title, Said said, List<Target> targets) {
            this.skill = skill;
            this.title = title;
            this.level = said.level();
            this.word = said.word();
            this.notSure = said.notSure();
            this.note = said.note();
            this.targets = new ArrayList<>(targets);
        }

        public String getSkill() {
            return skill;
        }

        public String getTitle() {
            return title;
        }

        public Integer getLevel() {
            return level;
        }

        public String getWord() {
            return word;
        }

        public boolean isNotSure() {
            return notSure;
        }

        public String getNote() {
            return note;
        }

        /** Where it may go; none where the later edition has given the skill up. */
        public List<Target> getTargets() {
            return targets;
        }
    }

    private final long id;
    private final long version;
    private final String from;
    private final String to;
    private final List<String> staying;
    private final List<Line> moved;

    CarryForm(long id, long version, String from, String to, List<String> staying, List<Line> moved) {
        this.id = id;
        this.version = version;
        this.from = from;
        this.to = to;
        this.staying = new ArrayList<>(staying);
        this.moved = new ArrayList<>(moved);
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    /** Titles of skills that are the same in both editions. */
    public List<String> getStaying() {
        return staying;
    }

    public List<Line> getMoved() {
        return moved;
    }
}

package gov.rotations.skills.service;

import gov.rotations.shared.Typed;
import gov.rotations.skills.FrameworkText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One skill of a draft with its parts, its levels and what each role expects, as a page sends it. */
public class SkillForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the skill looks like at one level. */
    public static class LevelLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String title;
        private String text;

        LevelLine(String title, String text) {
            this.title = title;
            this.text = text;
        }

        public String getTitle() {
            return title;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    /** The level that goes with one role. */
    public static class TargetLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String role;
        private final String title;
        private int level;

        TargetLine(String role, String title, int level) {
            this.role = role;
            this.title = title;
            this.level = level;
        }

        public String getTitle() {
            return title;
        }

        public int getLevel() {
            return level;
        }

        public void setLevel(int level) {
            this.level = level;
        }
    }

    private String key;
    private String title;
    private String summary;
    private String why;
    private String facets;
    private long version;
    private final List<LevelLine> levels = new ArrayList<>();
    private final List<TargetLine> targets = new ArrayList<>();

    static SkillForm of(FrameworkText draft, FrameworkText.Skill skill, long version) {
        SkillForm form = new SkillForm();
        form.key = skill.key();
        form.title = skill.title();
        form.summary = skill.summary();
        form.why = skill.why();
        form.facets = String.join("\n", skill.facets());
        form.version = version;
        draft.levels().forEach(level -> form.levels.add(new LevelLine(level.title(), skill.levels().size() < level.number() ? "" : skill.at(level.number()))));
        draft.roles().forEach(role -> form.targets.add(new TargetLine(role.key(), role.title(), role.targets().getOrDefault(skill.key(), 1))));
        return form;
    }

    FrameworkText over(FrameworkText draft) {
        List<FrameworkText.Skill> skills = draft.skills().stream().map(skill -> skill.key().equals(key) ? said(skill) : skill).toList();
        List<FrameworkText.Role> roles = draft.roles().stream().map(role -> {
            Map<String, Integer> wanted = new LinkedHashMap<>(role.targets());
            targets.stream().filter(line -> line.role.equals(role.key())).forEach(line -> wanted.put(key, line.level));
            return new FrameworkText.Role(role.key(), role.title(), role.summary(), wanted);
        }).toList();
        return new FrameworkText(draft.code(), draft.title(), draft.source(), draft.licence(), draft.authors(), draft.consultation(), null,
            draft.releaseNotes(), draft.levels(), skills, roles, draft.crosswalk(), draft.credits());
    }

    private FrameworkText.Skill said(FrameworkText.Skill skill) {
        return new FrameworkText.Skill(key, skill.contractKey(), Typed.orEmpty(title), Typed.orEmpty(summary), Typed.orEmpty(why),
            EditionForm.lines(facets), levels.stream().map(line -> Typed.orEmpty(line.text)).toList());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getFacets() {
        return facets;
    }

    public void setFacets(String facets) {
        this.facets = facets;
    }

    public long getVersion() {
        return version;
    }

    public List<LevelLine> getLevels() {
        return levels;
    }

    public List<TargetLine> getTargets() {
        return targets;
    }
}

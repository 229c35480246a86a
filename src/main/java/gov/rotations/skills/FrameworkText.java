package gov.rotations.skills;

import gov.rotations.suggestion.Credit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one edition of the framework says.
 *
 * @param publishedOn null until it is published
 * @param credits who suggested what is new, by the names they had then
 * @param crosswalk where the skills of the edition before have gone; empty in the first one
 */
public record FrameworkText(String code, String title, String source, String licence, List<String> authors, Consultation consultation,
    LocalDate publishedOn, String releaseNotes, List<Level> levels, List<Skill> skills, List<Role> roles, List<Crossing> crosswalk,
    List<Credit> credits) {

    /** When drafts of this edition were open for comments. */
    public record Consultation(LocalDate from, LocalDate until, String note) {
    }

    /** One of the levels, from 1. */
    public record Level(int number, String key, String title, String meaning) {
    }

    /** One skill with its parts and what it looks like at each level. @param contractKey what the planner calls it, or null */
    public record Skill(String key, SkillKey contractKey, String title, String summary, String why, List<String> facets, List<String> levels) {

        public String at(int level) {
            return levels.get(level - 1);
        }
    }

    /** One role of the pathway and the level of each skill that usually goes with it. */
    public record Role(String key, String title, String summary, Map<String, Integer> targets) {
    }

    /** A skill of the edition before and the skills here that took its place. */
    public record Crossing(String from, List<String> to, String note) {
    }

    public Optional<Skill> findSkill(String key) {
        return skills.stream().filter(skill -> skill.key().equals(key)).findFirst();
    }

    public Optional<Level> findLevel(String key) {
        return levels.stream().filter(level -> level.key().equals(key)).findFirst();
    }

    public Level level(int number) {
        return levels.get(number - 1);
    }
}

package gov.rotations.skills.service;

import gov.rotations.skills.FrameworkText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an edition still lacks before it can be published. */
final class Gaps {

    private Gaps() {
        // one question
    }

    /** A sentence for each gap; none when the edition is complete. @param before the edition in force, or null */
    static List<String> in(FrameworkText edition, FrameworkText before) {
        List<String> gaps = new ArrayList<>();
        if (edition.skills().isEmpty()) {
            gaps.add("it has no skills");
        }
        if (edition.releaseNotes().isBlank()) {
            gaps.add("nobody has written what is new");
        }
        edition.skills().forEach(skill -> lookAt(skill, edition, gaps));
        Map<String, Integer> reached = new TreeMap<>();
        edition.roles().forEach(role -> edition.skills().forEach(skill -> {
            Integer target = role.targets().get(skill.key());
            if (target == null || target < 1 || target > edition.levels().size()) {
                gaps.add("%s has no level of %s".formatted(role.title(), skill.title()));
            } else if (target < reached.getOrDefault(skill.key(), 0)) {
                gaps.add("%s goes down at %s".formatted(skill.title(), role.title()));
            } else {
                reached.put(skill.key(), target);
            }
        }));
        if (before != null) {
            before.skills().forEach(skill -> lookForCrossing(skill, edition, gaps));
        }
        return gaps;
    }

    private static void lookAt(FrameworkText.Skill skill, FrameworkText edition, List<String> gaps) {
        if (skill.title().isBlank() || skill.summary().isBlank() || skill.facets().isEmpty()) {
            gaps.add("%s lacks its title, its summary or its parts".formatted(skill.key()));
        }
        for (FrameworkText.Level level : edition.levels()) {
            if (skill.levels().size() < level.number() || skill.at(level.number()).isBlank()) {
                gaps.add("%s says nothing at %s".formatted(skill.title(), level.title()));
            }
        }
    }

    private static void lookForCrossing(FrameworkText.Skill skill, FrameworkText edition, List<String> gaps) {
        boolean told = edition.crosswalk().stream().filter(one -> one.from().equals(skill.key()))
            .anyMatch(one -> one.to().isEmpty() ? !one.note().isBlank() : one.to().stream().allMatch(key -> edition.findSkill(key).isPresent()));
        if (!told) {
            gaps.add("nobody says what became of %s".formatted(skill.title()));
        }
    }
}

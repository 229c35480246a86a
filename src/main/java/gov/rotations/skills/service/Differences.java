package gov.rotations.skills.service;

import gov.rotations.shared.Comparison;
import gov.rotations.skills.FrameworkText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one edition says otherwise than another, place by place and word by word. */
public final class Differences {

    /** One place that differs. @param skill the skill it is about, or empty @param place what of it @param detail which level or role, or empty */
    public record Difference(String skill, String place, String detail, List<Comparison.Part> words) {
    }

    private final FrameworkText before;
    private final FrameworkText after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(FrameworkText before, FrameworkText after) {
        this.before = before;
        this.after = after;
    }

    public static List<Difference> between(FrameworkText before, FrameworkText after) {
        Differences differences = new Differences(before, after);
        differences.look();
        return List.copyOf(differences.found);
    }

    private void look() {
        note("", "title", "", before.title(), after.title());
        for (int number = 1; number <= Math.max(before.levels().size(), after.levels().size()); number++) {
            note("", "meaning", String.valueOf(number), meaning(before, number), meaning(after, number));
        }
        Set<String> keys = new LinkedHashSet<>();
        after.skills().forEach(skill -> keys.add(skill.key()));
        before.skills().forEach(skill -> keys.add(skill.key()));
        keys.forEach(this::lookAtSkill);
        after.roles().forEach(role -> note("", "targets", role.title(), targets(before, role.key()), targets(after, role.key())));
    }

    private void lookAtSkill(String key) {
        FrameworkText.Skill old = before.findSkill(key).orElse(null);
        FrameworkText.Skill now = after.findSkill(key).orElse(null);
        String title = now == null ? old.title() : now.title();
        note(title, "title", "", old == null ? "" : old.title(), now == null ? "" : now.title());
        note(title, "summary", "", old == null ? "" : old.summary(), now == null ? "" : now.summary());
        note(title, "why", "", old == null ? "" : old.why(), now == null ? "" : now.why());
        note(title, "facets", "", old == null ? "" : String.join(" · ", old.facets()), now == null ? "" : String.join(" · ", now.facets()));
        for (int number = 1; number <= after.levels().size(); number++) {
            note(title, "level", after.level(number).title(), at(old, number), at(now, number));
        }
    }

    private void note(String skill, String place, String detail, String old, String now) {
        if (!old.equals(now)) {
            found.add(new Difference(skill, place, detail, Comparison.between(old, now)));
        }
    }

    private static String meaning(FrameworkText edition, int number) {
        return number > edition.levels().size() ? "" : edition.level(number).title() + ": " + edition.level(number).meaning();
    }

    private static String at(FrameworkText.Skill skill, int number) {
        return skill == null || number > skill.levels().size() ? "" : skill.at(number);
    }

    private static String targets(FrameworkText edition, String role) {
        return edition.roles().stream().filter(one -> one.key().equals(role)).findFirst().map(one -> String.join(", ",
            edition.skills().stream().map(skill -> skill.title() + " " + one.targets().getOrDefault(skill.key(), 0)).toList())).orElse("");
    }
}

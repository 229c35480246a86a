package gov.rotations.learning.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a reader looks for among the activities; what is null or blank does not matter.
 *
 * @param words every one has to stand in it @param theme key of a theme @param skill key of a skill @param subSkill code of a sub-skill
 */
public record ActivityFilter(String words, String theme, String skill, String subSkill) {

    /** What is left of the catalogue, in its order. */
    public List<Catalogue.Activity> among(Catalogue.Content content) {
        return content.activities().stream().filter(one -> matches(one, content)).toList();
    }

    private boolean matches(Catalogue.Activity one, Catalogue.Content content) {
        return (isBlank(theme) || one.theme().equals(theme)) && (isBlank(subSkill) || one.subSkills().contains(subSkill))
            && (isBlank(skill) || content.theme(one.theme()).skills().contains(skill)) && saysAll(one);
    }

    private boolean saysAll(Catalogue.Activity one) {
        String text = (one.title() + " " + one.looksLike() + " " + String.join(" ", one.evidence())).toLowerCase(Locale.ROOT);
        return isBlank(words) || Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

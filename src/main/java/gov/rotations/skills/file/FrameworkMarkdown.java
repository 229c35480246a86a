package gov.rotations.skills.file;

import gov.rotations.skills.FrameworkText;

/** An edition of the framework as a page of Markdown, to keep, print or compare elsewhere. */
public final class FrameworkMarkdown {

    private FrameworkMarkdown() {
        // writes
    }

    public static String write(FrameworkText edition) {
        StringBuilder text = new StringBuilder("# ").append(edition.title()).append("\n\nEdition ").append(edition.code());
        if (edition.publishedOn() != null) {
            text.append(", published on ").append(edition.publishedOn());
        }
        text.append(".\n\n").append(edition.source()).append("\n\nLicence: ").append(edition.licence()).append(". Authors: ")
            .append(String.join("; ", edition.authors())).append(".\n\nThis is a guide and not a test.\n\n## Levels\n\n");
        edition.levels().forEach(level -> text.append(level.number()).append(". **").append(level.title()).append(".** ").append(level.meaning()).append('\n'));
        edition.skills().forEach(skill -> add(text, skill, edition));
        text.append("\n## Roles\n\n| skill |");
        edition.roles().forEach(role -> text.append(' ').append(role.title()).append(" |"));
        text.append("\n|---|").append("---|".repeat(edition.roles().size())).append('\n');
        edition.skills().forEach(skill -> {
            text.append("| ").append(skill.title()).append(" |");
            edition.roles().forEach(role -> text.append(' ').append(edition.level(role.targets().getOrDefault(skill.key(), 1)).title()).append(" |"));
            text.append('\n');
        });
        text.append("\n## What is new\n\n").append(edition.releaseNotes()).append('\n');
        edition.credits().forEach(one -> text.append("- Thanks to ").append(one.author()).append(": ").append(one.title()).append('\n'));
        return text.toString();
    }

    private static void add(StringBuilder text, FrameworkText.Skill skill, FrameworkText edition) {
        text.append("\n## ").append(skill.title()).append("\n\n").append(skill.summary()).append("\n\n").append(skill.why()).append("\n\n");
        skill.facets().forEach(facet -> text.append("- ").append(facet).append('\n'));
        text.append('\n');
        edition.levels().forEach(level -> text.append("**").append(level.title()).append(".** ").append(skill.at(level.number())).append("\n\n"));
    }
}

package gov.rotations.skills.web;

import gov.rotations.faces.Texts;
import gov.rotations.security.Actor;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import gov.rotations.skills.service.SuggestedWords;
import gov.rotations.suggestion.ChangeableThings;
import gov.rotations.suggestion.Subject.Choice;
import gov.rotations.suggestion.Subject.Field;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.TargetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets people propose other words for a skill, a level or a role of the edition in force, or another level where a role meets a skill. */
@ApplicationScoped
public class ChangeableFramework implements ChangeableThings {

    private static final int LONGEST = 1_000;

    @Inject
    private Frameworks frameworks;

    @Override
    public TargetKind kind() {
        return TargetKind.FRAMEWORK;
    }

    @Override
    public Optional<Subject> find(String ref, Actor reader) {
        return frameworks.current().flatMap(edition -> edition.skills().stream().filter(one -> ref.equals(SuggestedWords.SKILL + one.key())).map(one -> skill(edition, one)).findFirst()
            .or(() -> edition.levels().stream().filter(one -> ref.equals(SuggestedWords.LEVEL + one.key())).map(one -> level(edition, one)).findFirst())
            .or(() -> edition.roles().stream().filter(one -> ref.equals(SuggestedWords.ROLE + one.key())).map(one -> role(edition, one)).findFirst())
            .or(() -> edition.roles().stream().flatMap(role -> edition.skills().stream().filter(skill -> ref.equals(SuggestedWords.target(role, skill.key())))
                .map(skill -> meeting(edition, role, skill))).findFirst()));
    }

    private static Subject meeting(FrameworkText edition, FrameworkText.Role role, FrameworkText.Skill skill) {
        String ref = SuggestedWords.target(role, skill.key());
        List<Choice> levels = edition.levels().stream().map(level -> new Choice(level.key(), level.title())).toList();
        return new Subject(TargetKind.FRAMEWORK, ref, Texts.get("skills.change.aTarget", role.title(), skill.title()), "/skills/pathway.xhtml?role=" + role.key() + "&skill=" + skill.key(),
            edition.code(), SuggestedWords.said(edition, ref).values().stream()
                .map(usual -> Field.choice("level", "skills.change.target", usual, levels).about(role.title() + ", " + skill.title())).toList());
    }

    private static Subject skill(FrameworkText edition, FrameworkText.Skill one) {
        List<Field> fields = new ArrayList<>(List.of(Field.text("title", "skills.place.title", one.title(), 200), Field.text("summary", "skills.place.summary", one.summary(), 400),
            Field.text("why", "skills.place.why", one.why(), LONGEST), Field.text("facets", "skills.change.facets", String.join("\n", one.facets()), 2 * LONGEST)));
        edition.levels().forEach(level -> fields.add(Field.text("level" + level.number(), "skills.change.level", one.at(level.number()), LONGEST).about(level.title())));
        return new Subject(TargetKind.FRAMEWORK, SuggestedWords.SKILL + one.key(), one.title(), "/skills/skill.xhtml?key=" + one.key(), edition.code(), fields);
    }

    private static Subject level(FrameworkText edition, FrameworkText.Level one) {
        return new Subject(TargetKind.FRAMEWORK, SuggestedWords.LEVEL + one.key(), Texts.get("skills.change.aLevel", one.title()), "/skills/level.xhtml?key=" + one.key(), edition.code(),
            List.of(Field.text("title", "skills.place.title", one.title(), 100), Field.text("meaning", "skills.change.meaning", one.meaning(), LONGEST)));
    }

    private static Subject role(FrameworkText edition, FrameworkText.Role one) {
        return new Subject(TargetKind.FRAMEWORK, SuggestedWords.ROLE + one.key(), Texts.get("skills.change.aRole", one.title()), "/skills/pathway.xhtml", edition.code(),
            List.of(Field.text("title", "skills.place.title", one.title(), 100), Field.text("summary", "skills.place.summary", one.summary(), LONGEST)));
    }
}

package gov.rotations.learning.web;

import gov.rotations.faces.Texts;
import gov.rotations.learning.service.Catalogue;
import gov.rotations.learning.service.CatalogueService;
import gov.rotations.security.Actor;
import gov.rotations.suggestion.ChangeableThings;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.Subject.Choice;
import gov.rotations.suggestion.Subject.Field;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.WordsMissing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets people propose other words for an activity, a new one, or to do without one. */
@ApplicationScoped
public class ChangeableActivities implements ChangeableThings {

    private static final int LONGEST = 2_000;

    @Inject
    private CatalogueService catalogue;

    @Override
    public TargetKind kind() {
        return TargetKind.ACTIVITY;
    }

    @Override
    public Optional<Subject> find(String ref, Actor reader) {
        Catalogue.Content content = catalogue.content();
        return ref.isEmpty() ? Optional.of(blank(content)) : content.find(ref).map(one -> subject(content, one));
    }

    private static Subject subject(Catalogue.Content content, Catalogue.Activity one) {
        return new Subject(TargetKind.ACTIVITY, one.code(), one.title(), "/learning/activity.xhtml?code=" + one.code(), content.code(), List.of(
            Field.text("title", "learning.change.title", one.title(), 200), Field.text("looksLike", "learning.looksLike", one.looksLike(), LONGEST),
            Field.text("evidence", "learning.change.evidence", String.join("\n", one.evidence()), LONGEST),
            Field.choice("standing", "learning.change.standing", "KEEP", choices("learning.change.standing.", "KEEP", "LEAVE_OUT"))));
    }

    private static Subject blank(Catalogue.Content content) {
        List<Choice> themes = content.themes().stream().map(theme -> new Choice(theme.key(), theme.title())).toList();
        List<Choice> parts = Stream.concat(Stream.of(new Choice("", Texts.get("learning.change.noPart"))),
            content.areas().stream().flatMap(area -> area.subSkills().stream()).map(part -> new Choice(part.code(), part.title()))).toList();
        return new Subject(TargetKind.ACTIVITY, "", "", "/learning/activities.xhtml", content.code(), List.of(
            Field.text("title", "learning.change.title", "", 200), Field.text("looksLike", "learning.looksLike", "", LONGEST),
            Field.text("evidence", "learning.change.evidence", "", LONGEST), Field.choice("theme", "learning.theme", themes.get(0).key(), themes),
            Field.choice("level", "learning.change.level", "1", choices("learning.change.level.", "1", "2")), Field.choice("subSkill", "learning.change.part", "", parts)));
    }

    private static List<Choice> choices(String words, String... keys) {
        return Stream.of(keys).map(key -> new Choice(key, Texts.get(words + key))).toList();
    }

    @Override
    public void check(Subject subject, Map<String, String> proposed) {
        if (Stream.of("title", "looksLike").anyMatch(field -> proposed.getOrDefault(field, "").isBlank())) {
            throw new WordsMissing();
        }
    }
}

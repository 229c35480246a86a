package gov.rotations.skills.service;

import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.SuggestionNotAccepted;
import gov.rotations.suggestion.AcceptedRequests.Accepted;
import gov.rotations.suggestion.Credit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a suggestion is about, as {@code skill:user-focus}, {@code level:working}, {@code role:senior} or, where a role meets a
 * skill, {@code target:senior/user-focus}, and its words in a draft.
 */
public final class SuggestedWords {

    public static final String SKILL = "skill:";

    public static final String LEVEL = "level:";

    public static final String ROLE = "role:";

    public static final String TARGET = "target:";

    private SuggestedWords() {
        // one question
    }

    /** What an edition says of a thing, field by field; nothing when the thing is not in it. */
    public static Map<String, String> said(FrameworkText edition, String ref) {
        Map<String, String> said = new LinkedHashMap<>();
        edition.skills().stream().filter(one -> ref.equals(SKILL + one.key())).forEach(one -> {
            said.putAll(Map.of("title", one.title(), "summary", one.summary(), "why", one.why(), "facets", String.join("\n", one.facets())));
            IntStream.rangeClosed(1, one.levels().size()).forEach(number -> said.put("level" + number, one.at(number)));
        });
        edition.levels().stream().filter(one -> ref.equals(LEVEL + one.key())).forEach(one -> said.putAll(Map.of("title", one.title(), "meaning", one.meaning())));
        edition.roles().stream().filter(one -> ref.equals(ROLE + one.key())).forEach(one -> said.putAll(Map.of("title", one.title(), "summary", one.summary())));
        edition.roles().forEach(role -> edition.skills().stream().filter(skill -> ref.equals(target(role, skill.key())) && role.targets().containsKey(skill.key()))
            .forEach(skill -> said.put("level", edition.level(role.targets().get(skill.key())).key())));
        return said;
    }

    public static String target(FrameworkText.Role role, String skill) {
        return TARGET + role.key() + "/" + skill;
    }

    static FrameworkText over(FrameworkText draft, Accepted said) {
        if (said(draft, said.ref()).isEmpty()) {
            throw new SuggestionNotAccepted();
        }
        List<Credit> credits = new ArrayList<>(draft.credits());
        if (credits.stream().noneMatch(one -> one.request() == said.id())) {
            credits.add(Credit.of(said));
        }
        return new FrameworkText(draft.code(), draft.title(), draft.source(), draft.licence(), draft.authors(), draft.consultation(), draft.publishedOn(),
            draft.releaseNotes(), draft.levels().stream().map(one -> said.ref().equals(LEVEL + one.key()) ? level(one, said) : one).toList(),
            draft.skills().stream().map(one -> said.ref().equals(SKILL + one.key()) ? skill(one, said) : one).toList(),
            draft.roles().stream().map(one -> said.ref().equals(ROLE + one.key()) ? role(one, said) : one).map(one -> meeting(one, draft, said)).toList(), draft.crosswalk(), credits);
    }

    private static FrameworkText.Level level(FrameworkText.Level one, Accepted said) {
        return new FrameworkText.Level(one.number(), one.key(), said.text("title", one.title()), said.text("meaning", one.meaning()));
    }

    private static FrameworkText.Role role(FrameworkText.Role one, Accepted said) {
        return new FrameworkText.Role(one.key(), said.text("title", one.title()), said.text("summary", one.summary()), one.targets());
    }

    private static FrameworkText.Role meeting(FrameworkText.Role one, FrameworkText draft, Accepted said) {
        Map<String, Integer> targets = new LinkedHashMap<>(one.targets());
        draft.findLevel(said.text("level", "")).ifPresent(level -> targets.replaceAll((skill, usual) -> said.ref().equals(target(one, skill)) ? Integer.valueOf(level.number()) : usual));
        return new FrameworkText.Role(one.key(), one.title(), one.summary(), targets);
    }

    private static FrameworkText.Skill skill(FrameworkText.Skill one, Accepted said) {
        return new FrameworkText.Skill(one.key(), one.contractKey(), said.text("title", one.title()), said.text("summary", one.summary()), said.text("why", one.why()),
            EditionForm.lines(said.text("facets", String.join("\n", one.facets()))),
            IntStream.rangeClosed(1, one.levels().size()).mapToObj(number -> said.text("level" + number, one.at(number))).toList());
    }
}

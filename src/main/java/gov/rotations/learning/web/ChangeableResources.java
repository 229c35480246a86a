package gov.rotations.learning.web;

import gov.rotations.faces.Texts;
import gov.rotations.learning.entity.LearningResource;
import gov.rotations.learning.service.ResourceRow;
import gov.rotations.learning.service.ResourceService;
import gov.rotations.security.Actor;
import gov.rotations.shared.PublicLink;
import gov.rotations.suggestion.ChangeableThings;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.Subject.Choice;
import gov.rotations.suggestion.Subject.Field;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.WordsMissing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets people propose something to read or attend, or other words for what is in the list. */
@ApplicationScoped
public class ChangeableResources implements ChangeableThings {

    @Inject
    private ResourceService resources;

    @Override
    public TargetKind kind() {
        return TargetKind.RESOURCE;
    }

    @Override
    public Optional<Subject> find(String ref, Actor reader) {
        return ref.isEmpty() ? Optional.of(subject("", "", LearningResource.Kind.BLOG, "", "", ""))
            : resources.list(null).stream().filter(one -> one.code().equals(ref) && one.status() != LearningResource.Status.RETIRED).findFirst().map(ChangeableResources::subject);
    }

    private static Subject subject(ResourceRow one) {
        return subject(one.code(), one.title(), one.kind(), one.provider(), one.link() == null ? "" : one.link(), one.note());
    }

    private static Subject subject(String code, String title, LearningResource.Kind kind, String provider, String link, String note) {
        return new Subject(TargetKind.RESOURCE, code, title, "/learning/resources.xhtml", "", List.of(
            Field.text("title", "learning.change.title", title, 200),
            Field.choice("kind", "learning.change.kind", kind.name(), Arrays.stream(LearningResource.Kind.values()).map(one -> new Choice(one.name(), Texts.of(one))).toList()),
            Field.text("provider", "learning.change.provider", provider, 200), Field.text("link", "learning.resources.link", link, 500),
            Field.text("note", "learning.change.note", note, 400)));
    }

    @Override
    public void check(Subject subject, Map<String, String> proposed) {
        if (Stream.of("title", "provider", "note").anyMatch(field -> proposed.getOrDefault(field, "").isBlank())) {
            throw new WordsMissing();
        }
        Optional.of(proposed.getOrDefault("link", "")).filter(link -> !link.isBlank()).ifPresent(PublicLink::new);
    }
}

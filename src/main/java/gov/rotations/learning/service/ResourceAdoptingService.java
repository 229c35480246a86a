package gov.rotations.learning.service;

import gov.rotations.learning.ResourceReworded;
import gov.rotations.learning.SuggestionTaken;
import gov.rotations.learning.entity.LearningResource;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.PublicLink;
import gov.rotations.suggestion.AcceptedRequests.Accepted;
import gov.rotations.suggestion.AcceptedRequests;
import gov.rotations.suggestion.Clash;
import gov.rotations.suggestion.TargetKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts what was accepted into the list of learning resources. They are not ours and have no editions: the list names who
 * suggested something, and what it said before stays in the suggestion.
 */
@Stateless
@AllowedTo({Role.STEWARD, Role.EDITOR})
public class ResourceAdoptingService {

    /** An accepted suggestion that is not in the list yet. @param clashes what was changed since it was written */
    public record Choice(long request, String title, String author, List<Clash> clashes) {
    }

    @Inject
    private Resources resources;

    @Inject
    private AcceptedRequests requests;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public List<Choice> accepted() {
        Map<String, LearningResource> now = resources.all().stream().collect(Collectors.toMap(LearningResource::code, Function.identity()));
        return requests.of(TargetKind.RESOURCE).stream()
            .map(one -> new Choice(one.id(), one.title(), one.author(), now.containsKey(one.ref()) ? one.clashes(said(now.get(one.ref()))) : List.of())).toList();
    }

    private static Map<String, String> said(LearningResource one) {
        return Map.of("title", one.title(), "kind", one.kind().name(), "provider", one.provider(), "link", one.link() == null ? "" : one.link(), "note", one.note());
    }

    /** @param seen what was changed since it was written, as whoever adopts it saw it @param keepOurs whether that stays */
    public void adopt(long request, List<Clash> seen, boolean keepOurs) {
        Accepted asked = requests.find(request).filter(one -> one.kind() == TargetKind.RESOURCE).orElseThrow(SuggestionTaken::new);
        String code = asked.ref().isEmpty() ? "suggested-" + request : asked.ref();
        LearningResource resource = asked.ref().isEmpty()
            ? resources.added(new LearningResource(code, asked.title(), LearningResource.Kind.BLOG, "", null, "", asked.text("subSkill", "")))
            : resources.get(code);
        Accepted accepted = asked.settled(said(resource), seen, keepOurs);
        String link = accepted.text("link", resource.link() == null ? "" : resource.link());
        resource.reword(accepted.text("title", resource.title()), LearningResource.Kind.valueOf(accepted.text("kind", resource.kind().name())),
            accepted.text("provider", resource.provider()), link.isBlank() ? null : new PublicLink(link), accepted.text("note", resource.note()), accepted.author());
        requests.release(Set.of(request), LocalDate.now(clock).toString(), "/learning/resources.xhtml");
        facts.fire(new ResourceReworded(code, request));
    }
}

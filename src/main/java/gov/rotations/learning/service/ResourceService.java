package gov.rotations.learning.service;

import gov.rotations.learning.ResourceChecked;
import gov.rotations.learning.ResourceJudged;
import gov.rotations.learning.ResourcesShipped;
import gov.rotations.learning.entity.LearningResource;
import gov.rotations.learning.entity.ResourceVote;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.PublicLink;
import gov.rotations.shared.json.JsonParts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What there is to read, watch or attend. Everybody reads the list; people say what helped; editors look whether it is still there. */
@Stateless
@PermitAll
public class ResourceService {

    @Inject
    private Resources resources;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @param subSkill code of a sub-skill, or null for all */
    public List<ResourceRow> list(String subSkill) {
        AccountId me = actor.find().map(Actor::account).orElse(null);
        return resources.all().stream().filter(one -> subSkill == null || subSkill.isBlank() || codes(one).contains(subSkill))
            .map(one -> row(one, me)).toList();
    }

    /** Says whether it helped; somebody who says it again has changed their mind. */
    @AllowedTo
    public void judge(String code, boolean helped) {
        LearningResource resource = resources.get(code);
        Optional<ResourceVote> before = resources.vote(resource.id(), actor.get().account());
        before.ifPresentOrElse(vote -> vote.change(helped), () -> resources.add(new ResourceVote(resource.id(), actor.get().account(), helped)));
        facts.fire(new ResourceJudged(code, helped));
    }

    /** Somebody has looked whether it is still there. @param link where, or blank where it has no address */
    @AllowedTo({Role.PROGRAMME_ADMIN, Role.EDITOR})
    public void check(String code, LearningResource.Status found, String link) {
        resources.get(code).check(found, link == null || link.isBlank() ? null : new PublicLink(link.strip()), LocalDate.now(clock));
        facts.fire(new ResourceChecked(code, found.name()));
    }

    /** Loads the resources that come with the product, unless there are any. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void ship() {
        if (resources.isEmpty()) {
            List<LearningResource> shipped = JsonParts.all(Catalogue.read("resources.json"), "resources", ResourceService::resource);
            shipped.forEach(resources::add);
            facts.fire(new ResourcesShipped(shipped.size()));
        }
    }

    private static LearningResource resource(JsonObject one) {
        String link = one.isNull("link") ? null : one.getString("link");
        return new LearningResource(one.getString("key"), one.getString("title"), LearningResource.Kind.valueOf(one.getString("kind")), one.getString("provider"),
            link == null ? null : new PublicLink(link), one.getString("note"), String.join(",", JsonParts.texts(one, "subSkills")));
    }

    private static List<String> codes(LearningResource resource) {
        return Arrays.stream(resource.subSkills().split(",")).filter(code -> !code.isBlank()).toList();
    }

    private ResourceRow row(LearningResource one, AccountId me) {
        long helped = resources.votes(one.id(), true);
        return new ResourceRow(one.code(), one.title(), one.kind(), one.provider(), one.link(), one.status(), one.checkedOn(), one.note(),
            codes(one).stream().flatMap(code -> catalogue.content().subSkill(code).stream()).toList(), helped, helped + resources.votes(one.id(), false),
            me == null ? null : resources.vote(one.id(), me).map(ResourceVote::hasHelped).orElse(null), one.suggestedBy());
    }
}

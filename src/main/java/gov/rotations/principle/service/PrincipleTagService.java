package gov.rotations.principle.service;

import gov.rotations.principle.TagKind;
import gov.rotations.principle.TaggedThings;
import gov.rotations.principle.ThingTagged;
import gov.rotations.principle.TooManyPrinciples;
import gov.rotations.principle.entity.PrincipleTag;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which principles activities, events and openings put into practice. A page that shows a thing shows its principles; only
 * admins choose them, because only they may see every thing there is.
 */
@Stateless
@PermitAll
public class PrincipleTagService {

    /** A principle on a page about something else. */
    public record Chip(String key, String title) {
    }

    /** @param chosen keys of principles in force it carries @param principles all there are to choose from */
    public record Desk(TaggedThings.Thing thing, List<String> chosen, List<Principle> principles) {
    }

    @Inject
    private PrincipleEditions editions;

    @Inject
    private PrinciplesInForce register;

    @Inject
    private PrincipleTags tags;

    @Inject
    private TaggedThings things;

    @Inject
    private Event<Fact> facts;

    /** By subject; those that carry none are not in it. Whoever asks shows only what they show already. */
    public Map<String, List<Chip>> of(TagKind kind) {
        PrincipleText text = register.text();
        Map<String, List<Chip>> chips = new LinkedHashMap<>();
        tags.of(kind).forEach((subject, keys) -> chips.put(subject, chips(text, keys)));
        return chips;
    }

    private static List<Chip> chips(PrincipleText text, List<String> keys) {
        return inForce(text, keys).stream().map(key -> new Chip(key, text.find(key).orElseThrow().title())).toList();
    }

    private static List<String> inForce(PrincipleText text, List<String> keys) {
        return keys.stream().filter(key -> text.find(key).filter(Principle::isInForce).isPresent()).toList();
    }

    @AllowedTo(Role.PROGRAMME_ADMIN)
    public Desk desk(TagKind kind, String subject) {
        PrincipleText text = register.text();
        return new Desk(thing(kind, subject), inForce(text, tags.of(kind, subject)), text.inForce());
    }

    /** From now on it carries these and no others. @param seen what it carried when they were chosen */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void tag(TagKind kind, String subject, List<String> seen, List<String> wanted) {
        thing(kind, subject);
        editions.lockCurrent();
        PrincipleText text = register.text();
        if (!inForce(text, tags.of(kind, subject)).equals(seen)) {
            throw new ChangedMeanwhile();
        }
        List<String> chosen = inForce(text, wanted).stream().distinct().toList();
        if (chosen.size() > PrincipleTag.MOST) {
            throw new TooManyPrinciples(PrincipleTag.MOST);
        }
        if (!chosen.equals(seen)) {
            tags.replace(kind, subject, chosen);
            facts.fire(new ThingTagged(kind, subject, String.join(", ", chosen)));
        }
    }

    private TaggedThings.Thing thing(TagKind kind, String subject) {
        return things.find(Objects.requireNonNull(kind), String.valueOf(subject)).orElseThrow(() -> new NotPermitted(kind + ":" + subject));
    }
}

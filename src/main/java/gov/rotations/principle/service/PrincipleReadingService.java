package gov.rotations.principle.service;

import gov.rotations.principle.PrinciplesShipped;
import gov.rotations.principle.TagKind;
import gov.rotations.principle.TaggedThings;
import gov.rotations.principle.entity.PrincipleEdition;
import gov.rotations.principle.entity.PrincipleEdition.State;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Principles for everybody to read, in the edition in force and in earlier ones; a draft is for admins. */
@Stateless
@PermitAll
public class PrincipleReadingService {

    /** What an edition says. @param current number of the edition in force */
    public record View(int edition, int current, List<Principle> principles, List<Principle> retired) {
    }

    /** One edition in the list. @param changes against the edition before */
    public record Row(int number, State state, Instant publishedAt, String notes, int principles, List<PrincipleChange> changes) {
    }

    /** What a principle has been called and has said since an edition. */
    public record Wording(int edition, String title, String sentence) {
    }

    /** One principle. @param wordings the newest first @param activities that put it into practice */
    public record One(Principle principle, int current, List<Wording> wordings, List<TaggedThings.Thing> activities) {
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
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @param edition null for the one in force */
    public View read(Integer edition) {
        PrincipleText now = register.text();
        PrincipleText text = edition == null ? now : register.text(edition).orElseThrow(() -> new NotPermitted("principles:" + edition));
        return new View(text.edition(), now.edition(), text.inForce(), text.retired());
    }

    /** The newest first. */
    public List<Row> editions() {
        boolean admin = actor.find().filter(one -> one.is(Role.PROGRAMME_ADMIN)).isPresent();
        List<Row> rows = new ArrayList<>();
        PrincipleText before = new PrincipleText(0, List.of());
        List<PrincipleEdition> all = new ArrayList<>(editions.all());
        for (int at = all.size() - 1; at >= 0; at--) {
            PrincipleEdition edition = all.get(at);
            PrincipleText text = PrincipleFile.read(edition.document());
            if (admin || edition.state() != State.DRAFT) {
                rows.add(0, new Row(edition.number(), edition.state(), edition.publishedAt(), edition.notes(), text.inForce().size(),
                    before.edition() == 0 ? List.of() : PrincipleChange.between(before, text)));
            }
            before = text;
        }
        return rows;
    }

    /** A principle that is or once was in force. */
    public One principle(String key) {
        PrincipleText now = register.text();
        Principle principle = now.find(key).orElseThrow(() -> new NotPermitted("principle:" + key));
        Map<String, List<String>> tagged = tags.of(TagKind.ACTIVITY);
        return new One(principle, now.edition(), wordings(key, now.edition()),
            principle.isInForce() ? things.offered(TagKind.ACTIVITY).stream().filter(one -> tagged.getOrDefault(one.subject(), List.of()).contains(key)).toList() : List.of());
    }

    private List<Wording> wordings(String key, int current) {
        List<Wording> wordings = new ArrayList<>();
        for (int number = 1; number <= current; number++) {
            Wording said = register.text(number).flatMap(text -> text.find(key)).map(one -> new Wording(0, one.title(), one.sentence())).orElse(null);
            boolean fresh = said != null && (wordings.isEmpty() || !wordings.get(0).title().equals(said.title()) || !wordings.get(0).sentence().equals(said.sentence()));
            if (fresh) {
                wordings.add(0, new Wording(number, said.title(), said.sentence()));
            }
        }
        return wordings;
    }

    /** Loads what comes with the product, unless there is an edition. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void ship() {
        if (editions.isEmpty()) {
            PrincipleFile.Shipped shipped = PrincipleFile.shipped();
            editions.add(PrincipleEdition.shipped(shipped.text().edition(), shipped.notes(), PrincipleFile.write(shipped.text()), clock.instant()));
            shipped.tags().forEach((code, keys) -> tags.replace(TagKind.ACTIVITY, code, keys));
            facts.fire(new PrinciplesShipped(shipped.text().edition()));
        }
    }
}

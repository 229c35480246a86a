package gov.rotations.principle.service;

import gov.rotations.principle.PrincipleDraftThere;
import gov.rotations.principle.PrincipleEditionIncomplete;
import gov.rotations.principle.PrinciplesDiscarded;
import gov.rotations.principle.PrinciplesDrafted;
import gov.rotations.principle.PrinciplesPublished;
import gov.rotations.principle.PrinciplesReworded;
import gov.rotations.principle.entity.PrincipleEdition;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Admins write the next edition of the principles and put it in force; the one before stays readable, word for word. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class PrincipleDraftingService {

    /** @param changes against the edition in force */
    public record Draft(int number, PrincipleForm form, List<PrincipleChange> changes) {
    }

    @Inject
    private PrincipleEditions editions;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** What is being written, or null. */
    public Draft draft() {
        return editions.draft().map(draft -> new Draft(draft.number(), PrincipleForm.of(draft), changes(draft))).orElse(null);
    }

    private List<PrincipleChange> changes(PrincipleEdition draft) {
        return editions.current().map(now -> PrincipleChange.between(PrincipleFile.read(editions.get(now).document()), PrincipleFile.read(draft.document()))).orElse(List.of());
    }

    /** Begins a draft that says what the edition in force says. */
    public void begin() {
        PrincipleEdition current = editions.lockCurrent();
        if (editions.draft().isPresent()) {
            throw new PrincipleDraftThere();
        }
        PrincipleText text = new PrincipleText(current.number() + 1, PrincipleFile.read(current.document()).principles());
        editions.add(new PrincipleEdition(text.edition(), PrincipleFile.write(text), actor.get().account(), clock.instant()));
        facts.fire(new PrinciplesDrafted(text.edition()));
    }

    /** Keeps what was typed, unless somebody else has kept something since the form was read. A new principle that was given up again is gone. */
    public void save(PrincipleForm form) {
        PrincipleEdition draft = unchangedSince(form.getVersion());
        PrincipleText said = form.applied(PrincipleFile.read(draft.document()));
        draft.rewrite(form.saidNotes(), PrincipleFile.write(new PrincipleText(said.edition(), said.principles().stream()
            .filter(one -> one.isInForce() || one.from() < said.edition()).toList())));
        facts.fire(new PrinciplesReworded(draft.number()));
    }

    public void discard(long version) {
        PrincipleEdition draft = unchangedSince(version);
        editions.remove(draft);
        facts.fire(new PrinciplesDiscarded(draft.number()));
    }

    /** Puts the draft in force as it was last kept. */
    public void publish(long version) {
        PrincipleEdition before = editions.lockCurrent();
        PrincipleEdition draft = unchangedSince(version);
        if (draft.notes().isBlank() || changes(draft).isEmpty()) {
            throw new PrincipleEditionIncomplete();
        }
        draft.publish(actor.get().account(), clock.instant());
        before.supersede();
        facts.fire(new PrinciplesPublished(draft.number()));
    }

    private PrincipleEdition unchangedSince(long version) {
        PrincipleEdition draft = editions.lockDraft();
        if (draft.version() != version) {
            throw new ChangedMeanwhile();
        }
        return draft;
    }
}

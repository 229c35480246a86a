package gov.rotations.learning.service;

import gov.rotations.learning.CatalogueDiscarded;
import gov.rotations.learning.CatalogueDraftThere;
import gov.rotations.learning.CatalogueDrafted;
import gov.rotations.learning.CatalogueIncomplete;
import gov.rotations.learning.CatalogueNotOpen;
import gov.rotations.learning.CataloguePublished;
import gov.rotations.learning.CatalogueReworded;
import gov.rotations.learning.SuggestionTaken;
import gov.rotations.learning.entity.CatalogueEdition;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.Typed;
import gov.rotations.suggestion.AcceptedRequests.Accepted;
import gov.rotations.suggestion.AcceptedRequests;
import gov.rotations.suggestion.Credit;
import gov.rotations.suggestion.TargetKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From accepted suggestions to the next edition of the activities. One steward chooses which to take in and says what is
 * new, another one publishes; the edition before stays readable, word for word.
 */
@Stateless
@AllowedTo(Role.STEWARD)
public class CatalogueDraftingService {

    /** A draft as its stewards see it. @param mine whether the reader drafted it, who cannot publish it then */
    public record View(CatalogueEditionService.Row edition, CatalogueForm form, List<Choice> choices, List<ActivityChange> changes, boolean mine) {
    }

    /** An accepted suggestion. @param included whether the draft takes it in */
    public record Choice(long request, String title, String author, boolean forNew, boolean included) {
    }

    @Inject
    private CatalogueEditions editions;

    @Inject
    private AcceptedRequests requests;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Begins a draft that says what the edition in force says, and takes in everything that was accepted. @return its code */
    public String begin() {
        CatalogueEdition current = editions.lockCurrent();
        if (editions.draft().isPresent()) {
            throw new CatalogueDraftThere();
        }
        CatalogueText base = text(current);
        int last = editions.all().stream().map(CatalogueEdition::code).filter(code -> code.matches("v\\d{1,6}")).mapToInt(code -> Integer.parseInt(code.substring(1))).max().orElse(0);
        String code = "v" + (last + 1);
        CatalogueText draft = new CatalogueText(code, "Activities and experiences, version " + (last + 1), base.attribution(), base.notice(), base.themes(),
            base.activities(), "", List.of());
        editions.add(new CatalogueEdition(code, CatalogueFile.write(taking(draft, requests.of(TargetKind.ACTIVITY))), actor.get().account(), clock.instant()));
        facts.fire(new CatalogueDrafted(code));
        return code;
    }

    /** The code of the draft that is being written, or null. */
    public String draft() {
        return editions.draft().orElse(null);
    }

    public View get(String code) {
        CatalogueEdition draft = editions.get(code);
        CatalogueText text = text(draft);
        Set<Long> included = included(text);
        CatalogueText before = text(current());
        return new View(new CatalogueEditionService.Row(code, text.title(), draft.state(), draft.publishedAt(), text.notes(), text.credits(), text.activities().size(), before.code()),
            CatalogueForm.of(text, draft.version()), requests.of(TargetKind.ACTIVITY).stream()
                .map(one -> new Choice(one.id(), one.title(), one.author(), one.ref().isEmpty(), included.contains(one.id()))).toList(),
            ActivityChange.between(before, text), actor.get().account() != null && actor.get().account().equals(draft.draftedBy()));
    }

    /** Says what is new. */
    public void describe(String code, CatalogueForm form) {
        CatalogueEdition draft = editions.lock(code);
        if (draft.version() != form.getVersion()) {
            throw new ChangedMeanwhile();
        }
        rewrite(draft, text(draft).named(Typed.orEmpty(form.getTitle()), Typed.orEmpty(form.getNotes())));
    }

    /** Takes a suggestion into the draft. */
    public void include(String code, long request) {
        CatalogueEdition draft = editions.lock(code);
        requests.find(request).filter(one -> one.kind() == TargetKind.ACTIVITY).orElseThrow(SuggestionTaken::new);
        Set<Long> wanted = included(text(draft));
        wanted.add(request);
        take(draft, wanted);
    }

    /** Leaves a suggestion for a later edition. */
    public void leaveOut(String code, long request) {
        CatalogueEdition draft = editions.lock(code);
        Set<Long> wanted = included(text(draft));
        wanted.remove(request);
        take(draft, wanted);
    }

    private void take(CatalogueEdition draft, Set<Long> wanted) {
        CatalogueText before = text(current());
        CatalogueText now = text(draft);
        CatalogueText fresh = new CatalogueText(draft.code(), now.title(), before.attribution(), before.notice(), before.themes(), before.activities(), now.notes(), List.of());
        rewrite(draft, taking(fresh, requests.of(TargetKind.ACTIVITY).stream().filter(one -> wanted.contains(one.id())).toList()));
    }

    private CatalogueText taking(CatalogueText base, List<Accepted> wanted) {
        List<String> codes = editions.all().stream().filter(one -> one.state() != CatalogueEdition.State.DRAFT)
            .flatMap(one -> text(one).activities().stream()).map(Catalogue.Activity::code).distinct().toList();
        return CatalogueChanges.apply(base, wanted, codes);
    }

    private void rewrite(CatalogueEdition draft, CatalogueText said) {
        draft.rewrite(CatalogueFile.write(said));
        facts.fire(new CatalogueReworded(draft.code()));
    }

    public void discard(String code) {
        CatalogueEdition draft = editions.lock(code);
        if (draft.state() != CatalogueEdition.State.DRAFT) {
            throw new CatalogueNotOpen(draft.state(), CatalogueEdition.State.DRAFT);
        }
        editions.remove(draft);
        facts.fire(new CatalogueDiscarded(code));
    }

    /** Puts the edition in force; the one before stays readable, and those whose suggestions it holds are thanked. */
    public void publish(String code) {
        CatalogueEdition before = editions.lockCurrent();
        CatalogueEdition edition = editions.lock(code);
        CatalogueText said = text(edition);
        List<ActivityChange> changes = ActivityChange.between(text(before), said);
        if (said.notes().isBlank() || said.title().isBlank() || changes.isEmpty()) {
            throw new CatalogueIncomplete();
        }
        edition.publish(actor.get().account(), clock.instant());
        before.supersede();
        List<String> added = new ArrayList<>(changes.stream().filter(one -> one.fate() == ActivityChange.Fate.ADDED).map(ActivityChange::code).toList());
        said.credits().forEach(credit -> requests.release(Collections.singleton(credit.request()), code, linkOf(credit, added, said)));
        facts.fire(new CataloguePublished(code));
    }

    /** Where a new activity can be read; what was changed is where it was. */
    private String linkOf(Credit credit, List<String> added, CatalogueText said) {
        boolean isNew = requests.find(credit.request()).filter(one -> one.ref().isEmpty()).isPresent();
        return (isNew ? added.stream() : Stream.<String>empty()).filter(one -> said.find(one).filter(activity -> activity.title().equals(credit.title())).isPresent())
            .findFirst().map(one -> "/learning/activity.xhtml?code=" + one).orElse(null);
    }

    private static Set<Long> included(CatalogueText draft) {
        return draft.credits().stream().map(Credit::request).collect(Collectors.toCollection(HashSet::new));
    }

    private CatalogueEdition current() {
        return editions.get(editions.currentCode().orElseThrow());
    }

    private static CatalogueText text(CatalogueEdition edition) {
        return CatalogueFile.read(edition.document());
    }
}

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
import gov.rotations.suggestion.Clash;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /** An accepted suggestion. @param included whether the draft takes it in @param clashes what the draft says otherwise than when it was written */
    public record Choice(long request, String title, String author, boolean forNew, boolean included, List<Clash> clashes) {
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

    /** Begins a draft that says what the edition in force says, and takes in what was accepted. @return its code */
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
        editions.add(new CatalogueEdition(code, CatalogueFile.write(taking(draft)), actor.get().account(), clock.instant()));
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
                .map(one -> new Choice(one.id(), one.title(), one.author(), one.ref().isEmpty(), included.contains(one.id()),
                    included.contains(one.id()) ? List.of() : one.clashes(CatalogueChanges.said(text, one.ref())))).toList(),
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

    /**
     * Takes a suggestion into the draft.
     *
     * @param seen what the draft says otherwise than when it was written, as the steward saw it @param keepOurs whether that stays
     */
    public void include(String code, long request, List<Clash> seen, boolean keepOurs) {
        CatalogueEdition draft = editions.lock(code);
        Accepted accepted = requests.find(request).filter(one -> one.kind() == TargetKind.ACTIVITY).orElseThrow(SuggestionTaken::new);
        CatalogueText text = text(draft);
        if (!included(text).contains(request)) {
            accepted.settled(CatalogueChanges.said(text, accepted.ref()), seen, keepOurs);
            rewrite(draft, CatalogueChanges.take(text, accepted, keepOurs ? seen.stream().map(Clash::field).toList() : List.of(), codes()));
        }
    }

    /** Leaves a suggestion for a later edition. What gave way to its words is left out as well, so that a steward chooses again. */
    public void leaveOut(String code, long request) {
        CatalogueEdition draft = editions.lock(code);
        CatalogueText before = text(current());
        CatalogueText now = text(draft);
        Map<Long, Accepted> accepted = requests.of(TargetKind.ACTIVITY).stream().collect(Collectors.toMap(Accepted::id, Function.identity()));
        String about = accepted.containsKey(request) ? accepted.get(request).ref() : "";
        CatalogueText rest = new CatalogueText(draft.code(), now.title(), before.attribution(), before.notice(), before.themes(), before.activities(), now.notes(), List.of());
        for (Credit credit : now.credits()) {
            Accepted one = accepted.get(credit.request());
            if (one != null && credit.request() != request && (credit.kept().isEmpty() || !one.ref().equals(about))) {
                rest = CatalogueChanges.take(rest, one, credit.kept(), codes());
            }
        }
        rewrite(draft, rest);
    }

    /** Everything that was accepted, but for what says something else about the same words than what was accepted before. */
    private CatalogueText taking(CatalogueText draft) {
        CatalogueText text = draft;
        for (Accepted one : requests.of(TargetKind.ACTIVITY)) {
            if (one.clashes(CatalogueChanges.said(text, one.ref())).isEmpty()) {
                text = CatalogueChanges.take(text, one, List.of(), codes());
            }
        }
        return text;
    }

    /** Codes of all activities that were ever published. */
    private List<String> codes() {
        return editions.all().stream().filter(one -> one.state() != CatalogueEdition.State.DRAFT)
            .flatMap(one -> text(one).activities().stream()).map(Catalogue.Activity::code).distinct().toList();
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

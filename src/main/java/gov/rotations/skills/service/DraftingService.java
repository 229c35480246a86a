package gov.rotations.skills.service;

import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.EditionCodeTaken;
import gov.rotations.skills.FrameworkDiscarded;
import gov.rotations.skills.FrameworkDrafted;
import gov.rotations.skills.FrameworkIncomplete;
import gov.rotations.skills.FrameworkOpened;
import gov.rotations.skills.FrameworkPublished;
import gov.rotations.skills.FrameworkReworded;
import gov.rotations.skills.FrameworkTakenBack;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.SuggestionNotAccepted;
import gov.rotations.skills.entity.Framework;
import gov.rotations.skills.file.FrameworkFile;
import gov.rotations.suggestion.AcceptedRequests;
import gov.rotations.suggestion.Clash;
import gov.rotations.suggestion.Credit;
import gov.rotations.suggestion.TargetKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * From a draft to an edition in force. Stewards write; opening a draft lets everybody comment; publishing takes a steward
 * who did not write it, and an edition without gaps.
 */
@Stateless
@AllowedTo(Role.STEWARD)
public class DraftingService {

    /** A draft as its stewards see it. @param gaps what it lacks before it can be published */
    public record View(EditionView edition, EditionForm form, List<String> gaps, boolean mine, List<Choice> accepted) {
    }

    /** An accepted suggestion. @param taken whether the draft holds it already @param clashes what the draft says otherwise than when it was written */
    public record Choice(long request, String title, String author, boolean taken, List<Clash> clashes) {
    }

    @Inject
    private Editions editions;

    @Inject
    private AcceptedRequests requests;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Begins a draft that says what the edition in force says. */
    public void begin(String code, String title) {
        if (editions.find(code).isPresent()) {
            throw new EditionCodeTaken(code);
        }
        FrameworkText now = text(current());
        FrameworkText draft = new FrameworkText(code, title, now.source(), now.licence(), List.of(actor.get().name()), null, null, "", now.levels(),
            now.skills(), now.roles(), now.skills().stream().map(skill -> new FrameworkText.Crossing(skill.key(), List.of(skill.key()), "")).toList(), List.of());
        editions.add(new Framework(code, title, FrameworkFile.write(draft), actor.get().account(), clock.instant()));
        facts.fire(new FrameworkDrafted(code));
    }

    public View get(String code) {
        Framework draft = editions.get(code);
        FrameworkText before = text(current());
        FrameworkText text = text(draft);
        return new View(new EditionView(text, draft.state(), false), EditionForm.of(text, before, draft.version()), Gaps.in(text, before),
            actor.get().account() != null && actor.get().account().equals(draft.author()), accepted(text));
    }

    private List<Choice> accepted(FrameworkText draft) {
        return requests.of(TargetKind.FRAMEWORK).stream().map(one -> {
            boolean taken = draft.credits().stream().anyMatch(credit -> credit.request() == one.id());
            return new Choice(one.id(), one.title(), one.author(), taken, taken ? List.of() : one.clashes(SuggestedWords.said(draft, one.ref())));
        }).toList();
    }

    /**
     * Takes the words of an accepted suggestion over into the draft, and thanks its author.
     *
     * @param seen what the draft says otherwise than when it was written, as the steward saw it @param keepOurs whether that stays
     */
    public void takeOver(String code, long request, List<Clash> seen, boolean keepOurs) {
        Framework draft = editions.get(code);
        AcceptedRequests.Accepted accepted = requests.find(request).filter(one -> one.kind() == TargetKind.FRAMEWORK).orElseThrow(SuggestionNotAccepted::new);
        FrameworkText text = text(draft);
        rewrite(draft, SuggestedWords.over(text, accepted.settled(SuggestedWords.said(text, accepted.ref()), seen, keepOurs)));
    }

    public SkillForm skill(String code, String key) {
        Framework draft = editions.get(code);
        FrameworkText text = text(draft);
        return SkillForm.of(text, text.findSkill(key).orElseThrow(() -> new NotPermitted("skill:" + key)), draft.version());
    }

    public void reword(String code, EditionForm form) {
        Framework draft = asRead(code, form.getVersion());
        rewrite(draft, form.over(text(draft)));
    }

    public void reword(String code, SkillForm form) {
        Framework draft = asRead(code, form.getVersion());
        rewrite(draft, form.over(text(draft)));
    }

    private void rewrite(Framework draft, FrameworkText said) {
        draft.rewrite(said.title(), FrameworkFile.write(said));
        facts.fire(new FrameworkReworded(draft.code()));
    }

    /** Asks everybody for comments until that day. */
    public void open(String code, LocalDate until) {
        Framework draft = editions.get(code);
        FrameworkText said = text(draft);
        draft.open(FrameworkFile.write(dated(said, new FrameworkText.Consultation(LocalDate.now(clock), until, ""), null)));
        facts.fire(new FrameworkOpened(code));
    }

    public void takeBack(String code) {
        editions.get(code).takeBack();
        facts.fire(new FrameworkTakenBack(code));
    }

    public void discard(String code) {
        editions.get(code).discard();
        facts.fire(new FrameworkDiscarded(code));
    }

    /** Puts the edition in force; the one before stays readable. */
    public void publish(String code) {
        Framework edition = editions.get(code);
        Framework before = editions.lockCurrent().orElseThrow(() -> new NotPermitted("framework"));
        FrameworkText said = text(edition);
        List<String> gaps = Gaps.in(said, text(before));
        if (!gaps.isEmpty()) {
            throw new FrameworkIncomplete(gaps.get(0));
        }
        before.supersede();
        edition.publish(actor.get().account(), clock.instant(), FrameworkFile.write(dated(said, said.consultation(), LocalDate.now(clock))));
        requests.release(said.credits().stream().map(Credit::request).toList(), code, null);
        facts.fire(new FrameworkPublished(code));
    }

    private static FrameworkText dated(FrameworkText said, FrameworkText.Consultation consultation, LocalDate publishedOn) {
        return new FrameworkText(said.code(), said.title(), said.source(), said.licence(), said.authors(), consultation, publishedOn, said.releaseNotes(),
            said.levels(), said.skills(), said.roles(), said.crosswalk(), said.credits());
    }

    private Framework asRead(String code, long version) {
        Framework draft = editions.get(code);
        if (draft.version() != version) {
            throw new ChangedMeanwhile();
        }
        return draft;
    }

    private Framework current() {
        return editions.current().orElseThrow(() -> new NotPermitted("framework"));
    }

    private static FrameworkText text(Framework edition) {
        return FrameworkFile.read(edition.document());
    }
}

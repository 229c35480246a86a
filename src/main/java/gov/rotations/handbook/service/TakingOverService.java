package gov.rotations.handbook.service;

import gov.rotations.handbook.PageReworded;
import gov.rotations.handbook.SuggestionNotAccepted;
import gov.rotations.handbook.entity.Page;
import gov.rotations.handbook.entity.Revision;
import gov.rotations.handbook.entity.Thanks;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.suggestion.AcceptedRequests.Accepted;
import gov.rotations.suggestion.AcceptedRequests;
import gov.rotations.suggestion.Clash;
import gov.rotations.suggestion.TargetKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Takes accepted suggestions over into pages: their words stand in the next revision, and publishing it releases them. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.EDITOR})
public class TakingOverService {

    /** An accepted suggestion. @param taken whether the revision being written holds it already @param clashes what was changed since it was written */
    public record Choice(long request, String title, String author, boolean taken, List<Clash> clashes) {
    }

    @Inject
    private AcceptedRequests requests;

    @Inject
    private EditingService editing;

    @Inject
    private Pages pages;

    @Inject
    private ThanksGiven thanks;

    @Inject
    private Event<Fact> facts;

    /** What was accepted for a page. @param page null for pages that are not there yet */
    public List<Choice> accepted(Long page) {
        List<Long> taken = page == null ? List.of() : pages.open(page).map(open -> thanks.in(open.id()).stream().map(Thanks::request).toList()).orElse(List.of());
        Map<String, String> now = page == null ? Map.of() : pages.open(page).or(() -> pages.revision(page, pages.get(page).live())).map(one -> said(one.words())).orElse(Map.of());
        return requests.of(TargetKind.PAGE).stream().filter(one -> one.ref().equals(ref(page)))
            .map(one -> new Choice(one.id(), one.title(), one.author(), taken.contains(one.id()), taken.contains(one.id()) ? List.of() : one.clashes(now))).toList();
    }

    private static String ref(Long page) {
        return page == null ? "" : ChangeablePages.PAGE + page;
    }

    /**
     * Puts the words of a suggestion into the revision being written; begins one where there is none.
     *
     * @param seen what was changed since it was written, as whoever takes it over saw it @param keepOurs whether that stays
     */
    public void takeOver(long id, long request, List<Clash> seen, boolean keepOurs) {
        Accepted accepted = accepted(request, ref(id));
        Page page = pages.lock(id);
        if (pages.open(id).isEmpty()) {
            editing.revise(id);
        }
        Revision open = pages.open(page.id()).orElseThrow();
        open.rewrite(over(open.words(), accepted.settled(said(open.words()), seen, keepOurs)), open.note());
        give(open, accepted);
        facts.fire(new PageReworded(id, open.number()));
    }

    /** What a new page starts with. */
    public PageForm blank(long request) {
        Accepted accepted = accepted(request, "");
        PageForm form = editing.blank();
        form.setTitle(accepted.title());
        form.setSummary(accepted.text("summary", ""));
        form.setBody(accepted.text("body", ""));
        return form;
    }

    /** Begins a page that somebody has suggested. @return its id */
    public long begin(long request, PageForm form) {
        Accepted accepted = accepted(request, "");
        long page = editing.begin(form);
        give(pages.open(page).orElseThrow(), accepted);
        return page;
    }

    private void give(Revision revision, Accepted accepted) {
        if (thanks.in(revision.id()).stream().noneMatch(one -> one.request() == accepted.id())) {
            thanks.add(new Thanks(revision.id(), accepted.id(), accepted.author()));
        }
    }

    private static Map<String, String> said(Revision.Words words) {
        return Map.of("title", words.title(), "summary", words.summary(), "body", words.body());
    }

    private static Revision.Words over(Revision.Words now, Accepted said) {
        return new Revision.Words(said.text("title", now.title()), said.text("summary", now.summary()), said.text("body", now.body()), now.chapter(), now.audience(),
            now.readers(), now.skills(), now.author(), now.origin(), now.licence(), now.source());
    }

    private Accepted accepted(long request, String ref) {
        return requests.find(request).filter(one -> one.kind() == TargetKind.PAGE && one.ref().equals(ref)).orElseThrow(SuggestionNotAccepted::new);
    }
}

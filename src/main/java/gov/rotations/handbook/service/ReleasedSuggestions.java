package gov.rotations.handbook.service;

import gov.rotations.handbook.PagePublished;
import gov.rotations.handbook.entity.Thanks;
import gov.rotations.suggestion.AcceptedRequests;
import gov.rotations.suggestion.TargetKind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Releases the suggestions that a revision has taken over as soon as readers see it; from then on suggestions are for those the page is for. */
@Dependent
class ReleasedSuggestions {

    @Inject
    private Pages pages;

    @Inject
    private ThanksGiven thanks;

    @Inject
    private AcceptedRequests requests;

    void on(@Observes PagePublished fact) {
        requests.confine(TargetKind.PAGE, ChangeablePages.PAGE + fact.page(), ChangeablePages.circle(pages.get(fact.page()).audience()));
        pages.revision(fact.page(), fact.revision()).ifPresent(revision -> requests.release(thanks.in(revision.id()).stream().map(Thanks::request).toList(),
            String.valueOf(fact.revision()), "/handbook/page.xhtml?slug=" + pages.get(fact.page()).slug()));
    }
}

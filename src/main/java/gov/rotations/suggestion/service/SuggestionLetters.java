package gov.rotations.suggestion.service;

import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.suggestion.ChangeAccepted;
import gov.rotations.suggestion.ChangeDeclined;
import gov.rotations.suggestion.ChangeGoneStale;
import gov.rotations.suggestion.ChangeQuestioned;
import gov.rotations.suggestion.ChangeReleased;
import gov.rotations.suggestion.entity.ChangeRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Letters to the author of a request: what stewards ask, what they have decided, where it can be read. */
@Dependent
class SuggestionLetters {

    @Inject
    private Requests requests;

    @Inject
    private Voices voices;

    @Inject
    private Outbox outbox;

    void on(@Observes ChangeQuestioned fact) {
        ChangeRequest request = requests.get(fact.request());
        post(request, Letter.to(request.author(), "suggestion.asked", request.id() + "/" + voices.questions(request.id())));
    }

    void on(@Observes ChangeAccepted fact) {
        ChangeRequest request = requests.get(fact.request());
        post(request, Letter.to(request.author(), "suggestion.accepted", request.id().toString()));
    }

    void on(@Observes ChangeDeclined fact) {
        ChangeRequest request = requests.get(fact.request());
        post(request, Letter.to(request.author(), "suggestion.declined", request.id().toString()));
    }

    void on(@Observes ChangeReleased fact) {
        ChangeRequest request = requests.get(fact.request());
        post(request, Letter.to(request.author(), "suggestion.released", request.id().toString()));
    }

    void on(@Observes ChangeGoneStale fact) {
        ChangeRequest request = requests.get(fact.request());
        post(request, Letter.to(request.author(), "suggestion.stale", request.id() + "/" + voices.questions(request.id())));
    }

    private void post(ChangeRequest request, Letter letter) {
        outbox.post(letter.with(request.title()).linkingTo("/suggestion/request.xhtml?id=" + request.id()));
    }
}

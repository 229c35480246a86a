package gov.rotations.suggestion.web;

import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.security.Actor;
import gov.rotations.suggestion.service.RequestListService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Requests that wait for a steward's voice, and questions that wait for an author. */
@ApplicationScoped
public class SuggestionWaiting implements Waiting {

    private static final String REQUESTS = "/suggestion/requests.xhtml";

    @Inject
    private RequestListService requests;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        return List.of(WaitingItem.calm("suggestion.waiting.steward", requests.waiting(), REQUESTS),
            WaitingItem.calm("suggestion.waiting.author", requests.asked(), REQUESTS + "?state=NEEDS_INFO&mine=true"));
    }
}

package gov.rotations.suggestion.service;

import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.PublicLink;
import gov.rotations.suggestion.ChangeDrafted;
import gov.rotations.suggestion.ChangeExplained;
import gov.rotations.suggestion.ChangeProposed;
import gov.rotations.suggestion.ChangeWithdrawn;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.TooManyLinks;
import gov.rotations.suggestion.WordsMissing;
import gov.rotations.suggestion.entity.ChangeRequest;
import gov.rotations.suggestion.entity.Remark;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Proposing a change: write it, keep it, send it, answer what stewards ask, take it back. */
@Stateless
@AllowedTo
public class RequestService {

    private static final int MOST_LINKS = 5;

    private static final int LONGEST = 4_000;

    /** A form with the requests on the same thing that nobody has decided yet. */
    public record Proposing(ChangeForm form, List<RequestRow> others) {
    }

    @Inject
    private Requests requests;

    @Inject
    private Voices voices;

    @Inject
    private RequestRows rows;

    @Inject
    private RequestViews views;

    @Inject
    private Targets targets;

    @Inject
    private RequestPolicy policy;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public RequestView get(long id) {
        ChangeRequest request = requests.get(id);
        policy.read(request);
        return views.of(request);
    }

    /** What somebody begins with. @param ref of the thing, or blank for a new one */
    public Proposing begin(TargetKind kind, String ref) {
        Subject subject = targets.get(kind, ref);
        return new Proposing(ChangeForm.of(subject), others(subject));
    }

    /** A draft its author goes on with. */
    public Proposing draft(long id) {
        ChangeRequest request = requests.get(id);
        policy.write(request);
        Subject subject = targets.get(request.kind(), request.target());
        return new Proposing(ChangeForm.of(subject, request), subject.isNew() ? List.of() : others(subject));
    }

    private List<RequestRow> others(Subject subject) {
        return rows.of(requests.openOn(subject.kind(), subject.ref()).stream().filter(policy::mayRead).toList());
    }

    /** Keeps a draft, which nobody else sees. @return its id */
    public long keep(ChangeForm form) {
        ChangeRequest request = written(form, targets.get(form.getKind(), form.getRef()));
        facts.fire(new ChangeDrafted(request.id()));
        return request.id();
    }

    /** Sends it; from now on everybody reads it who may read what it is about, with the name of its author. @return its id */
    public long submit(ChangeForm form) {
        Subject subject = targets.get(form.getKind(), form.getRef());
        ChangeForm.said(form.getWhy(), LONGEST).lines().findFirst().orElseThrow(WordsMissing::new);
        targets.check(subject, form.proposed());
        ChangeRequest request = written(form, subject);
        request.submit(actor.get(), clock.instant());
        facts.fire(new ChangeProposed(request.id()));
        return request.id();
    }

    private ChangeRequest written(ChangeForm form, Subject subject) {
        ChangeRequest request = form.getId() == null ? requests.add(new ChangeRequest(subject, actor.get(), clock.instant())) : requests.lock(form.getId());
        policy.write(request);
        if (form.getId() != null && request.version() != form.getVersion()) {
            throw new ChangedMeanwhile();
        }
        Map<String, String> proposed = form.proposed();
        request.propose(subject, called(subject.title(), subject.isNew(), proposed), proposed, ChangeForm.said(form.getWhy(), LONGEST), links(form.getEvidence()));
        return request;
    }

    /** Something new is called as proposed. */
    private static String called(String title, boolean isNew, Map<String, String> proposed) {
        String called = isNew ? proposed.getOrDefault("title", title) : title;
        return called.length() > 200 ? called.substring(0, 200) : called;
    }

    private static List<String> links(String text) {
        List<String> links = Arrays.stream(ChangeForm.said(text, LONGEST).split("\\s+")).filter(link -> !link.isEmpty()).map(link -> new PublicLink(link).address()).toList();
        if (links.size() > MOST_LINKS) {
            throw new TooManyLinks(MOST_LINKS);
        }
        return links;
    }

    /** Answers what stewards asked, in better words where the author has found some. @param form null to leave the words as they are */
    public void reply(long id, String words, ChangeForm form) {
        ChangeRequest request = requests.lock(id);
        policy.write(request);
        Map<String, String> proposed = form == null ? Map.of() : form.proposed();
        if (form != null) {
            targets.check(targets.get(request.kind(), request.target()), proposed);
        }
        request.reply(called(request.title(), request.target().isEmpty(), proposed), proposed);
        voices.add(new Remark(id, Remark.Kind.REPLY, actor.get().account(), spoken(words), clock.instant()));
        facts.fire(new ChangeExplained(id));
    }

    static String spoken(String words) {
        String said = ChangeForm.said(words, LONGEST);
        if (said.isEmpty()) {
            throw new WordsMissing();
        }
        return said;
    }

    public void withdraw(long id) {
        ChangeRequest request = requests.lock(id);
        policy.write(request);
        request.withdraw();
        facts.fire(new ChangeWithdrawn(id));
    }
}

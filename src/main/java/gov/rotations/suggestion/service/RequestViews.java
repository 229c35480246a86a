package gov.rotations.suggestion.service;

import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Comparison;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.entity.ChangeRequest.State;
import gov.rotations.suggestion.entity.ChangeRequest;
import gov.rotations.suggestion.entity.ProposedText;
import gov.rotations.suggestion.entity.Remark;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows a request: what it said then, what it should say, what it says now, and what the reader may do. */
@Dependent
class RequestViews {

    @Inject
    private Voices voices;

    @Inject
    private RequestRows rows;

    @Inject
    private Targets targets;

    @Inject
    private RequestPolicy policy;

    @Inject
    private AccountBook accounts;

    @Inject
    private CurrentActor actor;

    RequestView of(ChangeRequest request) {
        Optional<Subject> subject = targets.find(request.kind(), request.target());
        boolean undecided = request.state() == State.DRAFT || request.state().isOpen() || request.state() == State.ACCEPTED;
        boolean mine = policy.isMine(request);
        ChangeForm form = mine && request.state().awaitsAnswer() ? subject.map(one -> ChangeForm.of(one, request)).orElse(null) : null;
        return new RequestView(rows.of(List.of(request)).get(0), request.link(), undecided && subject.isEmpty(), !request.circle().isEmpty(), request.reasons(), request.evidence(),
            request.texts().stream().map(text -> text(text, subject.flatMap(one -> one.field(text.field())).orElse(null), undecided && !request.target().isEmpty())).toList(),
            comments(request), (int) Stream.of(request.acceptedBy(), request.acceptedTooBy()).filter(Objects::nonNull).count(),
            voices.support(request.id(), actor.get().account()).isPresent(), request.declineReason(), request.decidedAt(), request.releasedIn(), request.releasedAt(),
            form, rights(request, mine, subject.isPresent()));
    }

    /** @param mayMove whether the present text may be another by now */
    private static RequestView.TextView text(ProposedText text, Subject.Field field, boolean mayMove) {
        String now = field == null || !mayMove || Stream.of(text.before(), text.proposed()).anyMatch(field.text()::equals) ? null : shown(field, field.text());
        String before = shown(field, text.before());
        String proposed = shown(field, text.proposed());
        return new RequestView.TextView(text.label(), text.detail(), before, proposed, field != null && !field.choices().isEmpty(), Comparison.between(before, proposed), now);
    }

    private static String shown(Subject.Field field, String text) {
        return field == null ? text : field.choices().stream().filter(choice -> choice.key().equals(text)).map(Subject.Choice::title).findFirst().orElse(text);
    }

    private List<RequestView.CommentView> comments(ChangeRequest request) {
        List<Remark> said = voices.about(request.id());
        Map<AccountId, AccountBook.Card> authors = accounts.of(said.stream().map(Remark::author).distinct().toList());
        return said.stream().map(comment -> new RequestView.CommentView(comment.id(), comment.kind(), Optional.ofNullable(authors.get(comment.author()))
                .map(AccountBook.Card::name).orElse(""), comment.isHidden() || comment.isRemoved() ? "" : comment.words(), comment.writtenAt(), comment.isRemoved(),
            comment.isHidden(), comment.hiddenReason(), comment.author().equals(actor.get().account()))).toList();
    }

    private RequestView.Rights rights(ChangeRequest request, boolean mine, boolean there) {
        State state = request.state();
        boolean submitted = request.submittedAt() != null;
        boolean steward = submitted && request.kind().isLookedAfterBy(actor.get());
        boolean decides = steward && !mine && state == State.UNDER_REVIEW;
        return new RequestView.Rights(mine && state == State.DRAFT, mine && (state == State.DRAFT || state.isOpen()), mine && state.awaitsAnswer(),
            submitted && !mine && state.isOpen(), submitted, steward && !mine && state == State.SUBMITTED, decides,
            decides && there && !Objects.equals(request.acceptedBy(), actor.get().account()), steward);
    }
}

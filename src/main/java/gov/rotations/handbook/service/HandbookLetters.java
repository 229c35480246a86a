package gov.rotations.handbook.service;

import gov.rotations.handbook.CommentHidden;
import gov.rotations.handbook.CommentRestored;
import gov.rotations.handbook.QuestionAnswered;
import gov.rotations.handbook.QuestionDeclined;
import gov.rotations.handbook.QuestionKnown;
import gov.rotations.handbook.entity.Comment;
import gov.rotations.handbook.entity.Question;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever asked hears what became of it, and whoever wrote a comment what an editor did with it. */
@Dependent
class HandbookLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private Questions questions;

    @Inject
    private Pages pages;

    @Inject
    private Comments comments;

    void on(@Observes QuestionAnswered fact) {
        Question question = questions.get(fact.question());
        outbox.post(Letter.to(question.askedBy(), "handbook.answered", "question-" + fact.question()).with(pages.get(fact.page()).title())
            .linkingTo("/handbook/page.xhtml?slug=" + pages.get(fact.page()).slug()));
    }

    void on(@Observes QuestionKnown fact) {
        Question question = questions.get(fact.question());
        outbox.post(Letter.to(question.askedBy(), "handbook.known", "question-" + fact.question()).with(pages.get(fact.page()).title())
            .linkingTo("/handbook/page.xhtml?slug=" + pages.get(fact.page()).slug()));
    }

    void on(@Observes QuestionDeclined fact) {
        outbox.post(Letter.to(questions.get(fact.question()).askedBy(), "handbook.declined", "question-" + fact.question())
            .linkingTo("/handbook/ask.xhtml"));
    }

    void on(@Observes CommentHidden fact) {
        post(comments.get(fact.comment()), "handbook.commentHidden");
    }

    void on(@Observes CommentRestored fact) {
        post(comments.get(fact.comment()), "handbook.commentRestored");
    }

    private void post(Comment comment, String topic) {
        outbox.post(Letter.to(comment.author(), topic, "comment-" + comment.id() + "-" + comment.settledAt().getEpochSecond())
            .linkingTo("/handbook/comment.xhtml?id=" + comment.id()));
    }
}

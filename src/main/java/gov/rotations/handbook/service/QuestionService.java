package gov.rotations.handbook.service;

import gov.rotations.handbook.QuestionAnswered;
import gov.rotations.handbook.QuestionAsked;
import gov.rotations.handbook.QuestionDeclined;
import gov.rotations.handbook.QuestionKnown;
import gov.rotations.handbook.entity.Address;
import gov.rotations.handbook.entity.Page;
import gov.rotations.handbook.entity.Question;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asking what no page answers, and what editors make of it. Who asked reads their own questions; editors read them all. */
@Stateless
@AllowedTo
public class QuestionService {

    @Inject
    private Questions questions;

    @Inject
    private Pages pages;

    @Inject
    private AccountBook accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public void ask(String words) {
        Question asked = questions.add(new Question(actor.get().account(), words.strip(), clock.instant()));
        facts.fire(new QuestionAsked(asked.id()));
    }

    /** What the reader has asked, the newest first. */
    public List<QuestionRow> mine() {
        return rows(questions.of(actor.get().account()));
    }

    /** Everything asked; what nobody has dealt with comes first. */
    @AllowedTo({Role.PROGRAMME_ADMIN, Role.EDITOR})
    public List<QuestionRow> all() {
        return rows(questions.all());
    }

    /** How many wait for an editor. */
    @AllowedTo({Role.PROGRAMME_ADMIN, Role.EDITOR})
    public long waiting() {
        return questions.waiting();
    }

    /** A page answers it, written for it or not. */
    @AllowedTo({Role.PROGRAMME_ADMIN, Role.EDITOR})
    public void answer(long id, String slug, String said) {
        Page page = published(slug);
        questions.lock(id).answer(page.id(), said, clock.instant());
        facts.fire(new QuestionAnswered(id, page.id()));
    }

    /** It was asked before. */
    @AllowedTo({Role.PROGRAMME_ADMIN, Role.EDITOR})
    public void knowAlready(long id, String slug, String said) {
        Page page = published(slug);
        questions.lock(id).knowAlready(page.id(), said, clock.instant());
        facts.fire(new QuestionKnown(id, page.id()));
    }

    @AllowedTo({Role.PROGRAMME_ADMIN, Role.EDITOR})
    public void decline(long id, String why) {
        questions.lock(id).decline(why, clock.instant());
        facts.fire(new QuestionDeclined(id));
    }

    private Page published(String slug) {
        return pages.address(slug == null ? null : slug.strip()).map(Address::page).map(pages::get).filter(page -> page.state() == Page.State.PUBLISHED)
            .orElseThrow(() -> new NotPermitted("page:" + slug));
    }

    private List<QuestionRow> rows(List<Question> found) {
        Map<AccountId, AccountBook.Card> people = accounts.of(found.stream().map(Question::askedBy).distinct().toList());
        Map<Long, Page> answers = found.stream().map(Question::page).filter(java.util.Objects::nonNull).distinct().collect(Collectors.toMap(id -> id, pages::get));
        return found.stream().map(one -> {
            Page page = one.page() == null ? null : answers.get(one.page());
            return new QuestionRow(one.id(), one.words(), people.get(one.askedBy()).name(), one.askedAt(), one.state(), page == null ? null : page.slug(),
                page == null ? null : page.title(), one.reply());
        }).toList();
    }
}

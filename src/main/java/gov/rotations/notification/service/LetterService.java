package gov.rotations.notification.service;

import gov.rotations.notification.entity.PostedLetter;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.DemoMode;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Letters to read in the product: everybody's own; in the demo, where mail goes nowhere, an admin reads all. */
@Stateless
@AllowedTo
public class LetterService {

    /** Letters on one page. */
    public static final int PAGE = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountBook accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private DemoMode demo;

    /** @param all everybody's, in the demo only. @param page from 1 */
    public List<LetterRow> letters(boolean all, int page) {
        List<LetterRow> rows = query(all, LetterRow.class, """
                select new gov.rotations.notification.service.LetterRow(l.id, l.account, l.title, l.createdAt, l.state)""",
                "order by l.createdAt desc, l.id desc")
            .setFirstResult((Math.max(page, 1) - 1) * PAGE).setMaxResults(PAGE).getResultList();
        Map<AccountId, AccountBook.Card> people = accounts.of(rows.stream().map(LetterRow::to).collect(Collectors.toSet()));
        return rows.stream().map(row -> row.named(people.get(row.to()).name())).toList();
    }

    public long count(boolean all) {
        return query(all, Long.class, "select count(l)", "").getSingleResult();
    }

    public LetterView letter(long id) {
        PostedLetter letter = em.find(PostedLetter.class, id);
        if (letter == null || !letter.account().equals(actor.get().account()) && !mayReadAll()) {
            throw new NotPermitted("letter:" + id);
        }
        String name = accounts.find(letter.account()).map(AccountBook.Card::name).orElse("");
        return new LetterView(id, name, letter.title(), letter.body(), letter.link(), letter.calendar(), letter.state(),
            letter.createdAt(), letter.sentAt());
    }

    public boolean mayReadAll() {
        return demo.isOn() && actor.get().isAdmin();
    }

    private <T> TypedQuery<T> query(boolean all, Class<T> type, String select, String order) {
        Actor me = actor.get();
        if (all && !mayReadAll()) {
            throw new NotPermitted("letter:all");
        }
        return em.createQuery(select + " from PostedLetter l where :all = true or l.account = :me " + order, type)
            .setParameter("all", all).setParameter("me", me.account());
    }
}

package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Collection;
import gov.rotations.handbook.entity.Address;
import gov.rotations.handbook.entity.Page;
import gov.rotations.handbook.entity.Revision;
import gov.rotations.handbook.entity.Vote;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages with their revisions, addresses and votes. */
@Dependent
class Pages {

    @PersistenceContext
    private EntityManager em;

    Page add(Page page) {
        em.persist(page);
        em.flush();
        em.persist(new Address(page.slug(), page.id()));
        return page;
    }

    Revision add(Revision revision) {
        em.persist(revision);
        em.flush();
        return revision;
    }

    boolean isEmpty() {
        return em.createQuery("select count(p) from Page p", Long.class).getSingleResult() == 0;
    }

    Optional<Page> find(long id) {
        return Optional.ofNullable(em.find(Page.class, id));
    }

    Page get(long id) {
        return find(id).orElseThrow(() -> new NotPermitted("page:" + id));
    }

    Map<Long, Page> of(java.util.Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select p from Page p where p.id in :ids", Page.class).setParameter("ids", ids).getResultStream()
            .collect(Collectors.toMap(Page::id, Function.identity()));
    }

    /** Keeps everybody else from publishing or revising this page until the transaction ends. */
    Page lock(long id) {
        Page page = get(id);
        em.refresh(page, LockModeType.PESSIMISTIC_WRITE);
        return page;
    }

    Optional<Address> address(String slug) {
        return Optional.ofNullable(slug == null ? null : em.find(Address.class, slug));
    }

    void add(Address address) {
        em.persist(address);
    }

    /** The page an address leads to, for a reader of these audiences. */
    Optional<Page> at(String slug, Set<Audience> reader) {
        return address(slug).map(address -> get(address.page()))
            .filter(page -> page.state() != Page.State.UNPUBLISHED && reader.contains(page.audience()));
    }

    /** Those of these addresses that lead to a published page for a reader of these audiences. */
    Set<String> readable(java.util.Collection<String> slugs, Set<Audience> reader) {
        return slugs.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("""
                select a.slug from Address a, Page p where a.page = p.id and a.slug in :slugs and p.state = :published and p.audience in :reader""", String.class)
            .setParameter("slugs", slugs).setParameter("published", Page.State.PUBLISHED).setParameter("reader", reader).getResultList());
    }

    /** What a reader of these audiences may read, in reading order. */
    List<Page> published(Collection collection, Set<Audience> reader) {
        return em.createQuery("""
                select p from Page p where p.collection = :collection and p.state = :published and p.audience in :reader
                order by p.position, p.id""", Page.class)
            .setParameter("collection", collection).setParameter("published", Page.State.PUBLISHED).setParameter("reader", reader).getResultList();
    }

    List<Page> published() {
        return em.createQuery("select p from Page p where p.state = :published order by p.id", Page.class)
            .setParameter("published", Page.State.PUBLISHED).getResultList();
    }

    List<Page> all(Collection collection) {
        return em.createQuery("select p from Page p where p.collection = :collection order by p.position, p.id", Page.class)
            .setParameter("collection", collection).getResultList();
    }

    /** Bodies of the live revisions of everything published. */
    List<Revision> live() {
        return em.createQuery("select r from Revision r where r.state = :published", Revision.class)
            .setParameter("published", Revision.State.PUBLISHED).getResultList();
    }

    int lastPosition(Collection collection) {
        Integer last = em.createQuery("select max(p.position) from Page p where p.collection = :collection", Integer.class)
            .setParameter("collection", collection).getSingleResult();
        return last == null ? 0 : last;
    }

    Optional<Revision> revision(Long page, int number) {
        return em.createQuery("select r from Revision r where r.page = :page and r.number = :number", Revision.class)
            .setParameter("page", page).setParameter("number", number).getResultStream().findFirst();
    }

    /** The newest first. */
    List<Revision> revisions(Long page) {
        return em.createQuery("select r from Revision r where r.page = :page order by r.number desc", Revision.class)
            .setParameter("page", page).getResultList();
    }

    Optional<Revision> open(Long page) {
        return revisions(page).stream().filter(Revision::isOpen).findFirst();
    }

    /** Every address that leads to the page leads to the other one from now on. */
    void leadOn(Long page, Long other) {
        em.createQuery("select a from Address a where a.page = :page", Address.class).setParameter("page", page).getResultList()
            .forEach(address -> address.leadTo(other));
    }

    Optional<Vote> vote(Long page, AccountId account) {
        return em.createQuery("select v from Vote v where v.page = :page and v.account = :account", Vote.class)
            .setParameter("page", page).setParameter("account", account).getResultStream().findFirst();
    }

    void add(Vote vote) {
        em.persist(vote);
        em.flush();
    }

    long votes(Long page, boolean helpful) {
        return em.createQuery("select count(v) from Vote v where v.page = :page and v.helpful = :helpful", Long.class)
            .setParameter("page", page).setParameter("helpful", helpful).getSingleResult();
    }

    /** Changes whenever readers see something else than before. */
    String mark() {
        Object[] mark = em.createQuery("select count(p), sum(p.version), max(p.id) from Page p", Object[].class).getSingleResult();
        return mark[0] + "." + mark[1] + "." + mark[2];
    }
}

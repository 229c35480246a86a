package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.Moment;
import gov.rotations.development.Voice;
import gov.rotations.development.entity.LevelView;
import gov.rotations.security.AccountId;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All level views there are. */
@Dependent
class LevelViews {

    @PersistenceContext
    private EntityManager em;

    LevelView add(LevelView view) {
        em.persist(view);
        em.flush();
        return view;
    }

    void remove(LevelView view) {
        em.remove(view);
    }

    LevelView get(long id) {
        return Optional.ofNullable(em.find(LevelView.class, id)).orElseThrow(() -> new NotPermitted("levelView:" + id));
    }

    /** Moves the version on although only words below it change, so that of two who write at once one is told; refuses who read an older one. */
    LevelView asRead(LevelView view, long version) {
        if (view.version() != version) {
            throw new ChangedMeanwhile();
        }
        em.lock(view, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return view;
    }

    List<LevelView> about(AssociateId associate) {
        return em.createQuery("select v from LevelView v where v.associate = :associate order by v.begunAt, v.id", LevelView.class)
            .setParameter("associate", associate).getResultList();
    }

    List<LevelView> at(LevelView one) {
        return about(one.associate()).stream().filter(view -> view.moment() == one.moment() && view.label().equals(one.label())).toList();
    }

    /** The latest first. */
    List<LevelView> by(AccountId author) {
        return em.createQuery("select v from LevelView v where v.author = :author order by v.begunAt desc, v.id desc", LevelView.class)
            .setParameter("author", author).getResultList();
    }

    /** Views about these people that have been shared. */
    List<LevelView> statedAbout(Collection<AssociateId> people) {
        return people.isEmpty() ? List.of() : em.createQuery("""
                select v from LevelView v where v.associate in :people and v.statedAt is not null order by v.statedAt desc, v.id desc""", LevelView.class)
            .setParameter("people", people).getResultList();
    }

    boolean exists(AssociateId associate, AccountId author, Moment moment, String label) {
        return em.createQuery("""
                select count(v) from LevelView v where v.associate = :associate and v.author = :author and v.moment = :moment and v.label = :label""", Long.class)
            .setParameter("associate", associate).setParameter("author", author).setParameter("moment", moment).setParameter("label", label)
            .getSingleResult() > 0;
    }

    /** What these people asked the author for and nobody has been given. */
    long asked(AccountId author, Collection<AssociateId> people) {
        return people.isEmpty() ? 0 : em.createQuery("""
                select count(v) from LevelView v where v.author = :author and v.state = :draft and v.askedAt is not null and v.associate in :people""", Long.class)
            .setParameter("author", author).setParameter("draft", LevelView.State.DRAFT).setParameter("people", people).getSingleResult();
    }

    /** View, revision, when it was stated, its edition, skill, level and whether somebody is not sure: one row for each statement of the person's own views. */
    List<Object[]> ownStatements(AssociateId associate) {
        return em.createQuery("""
                select v.id, r.number, r.statedAt, r.edition, i.skill, i.level, i.notSure from LevelView v join v.revisions r join r.items i
                where v.associate = :associate and v.voice = :self""", Object[].class)
            .setParameter("associate", associate).setParameter("self", Voice.SELF).getResultList();
    }

    /** Associate, moment, edition, skill, level and revision of what everybody has stated of themselves at the start or at this moment. */
    List<Object[]> statedOwn(Moment end) {
        return em.createQuery("""
                select v.associate, v.moment, r.edition, i.skill, i.level, r.number from LevelView v join v.revisions r join r.items i
                where v.voice = :self and v.moment in :moments and r.statedAt is not null""", Object[].class)
            .setParameter("self", Voice.SELF).setParameter("moments", List.of(Moment.START, end)).getResultList();
    }
}

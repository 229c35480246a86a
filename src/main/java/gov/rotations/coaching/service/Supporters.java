package gov.rotations.coaching.service;

import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.DoNotMatch;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.cohort.AssociateId;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody who offers support, and who shall never be matched with whom. */
@Dependent
class Supporters {

    @PersistenceContext
    private EntityManager em;

    Supporter add(Supporter supporter) {
        em.persist(supporter);
        em.flush();
        return supporter;
    }

    Supporter get(SupporterId id) {
        return Optional.ofNullable(em.find(Supporter.class, id.value())).orElseThrow(() -> new NotPermitted("supporter:" + id));
    }

    /** Keeps everybody else from giving or taking this supporter's places until the transaction ends. */
    Supporter lock(SupporterId id) {
        Supporter supporter = get(id);
        em.refresh(supporter, LockModeType.PESSIMISTIC_WRITE);
        return supporter;
    }

    Optional<Supporter> of(AccountId account) {
        return em.createQuery("select s from Supporter s where s.account = :account", Supporter.class)
            .setParameter("account", account).getResultStream().findFirst();
    }

    List<Supporter> all() {
        return em.createQuery("select s from Supporter s order by s.id", Supporter.class).getResultList();
    }

    Map<SupporterId, Supporter> of(Collection<SupporterId> ids) {
        List<Long> numbers = ids.stream().map(SupporterId::value).toList();
        return numbers.isEmpty() ? Map.of() : em.createQuery("select s from Supporter s where s.id in :ids", Supporter.class)
            .setParameter("ids", numbers).getResultStream().collect(Collectors.toMap(Supporter::id, Function.identity()));
    }

    List<Supporter> taking() {
        return em.createQuery("select s from Supporter s where s.state = :approved order by s.id", Supporter.class)
            .setParameter("approved", Supporter.State.APPROVED).getResultList();
    }

    void neverMatch(DoNotMatch word) {
        em.persist(word);
    }

    List<DoNotMatch> neverMatched() {
        return em.createQuery("select d from DoNotMatch d", DoNotMatch.class).getResultList();
    }

    /** What this person has said about whom; nobody else ever asks. */
    List<DoNotMatch> saidBy(AccountId account) {
        return em.createQuery("select d from DoNotMatch d where d.saidBy = :account", DoNotMatch.class)
            .setParameter("account", account).getResultList();
    }

    void takeBack(AccountId account, SupporterId supporter) {
        em.createQuery("delete from DoNotMatch d where d.saidBy = :account and d.supporter = :supporter")
            .setParameter("account", account).setParameter("supporter", supporter).executeUpdate();
    }

    void takeBack(AccountId account, AssociateId associate) {
        em.createQuery("delete from DoNotMatch d where d.saidBy = :account and d.associate = :associate")
            .setParameter("account", account).setParameter("associate", associate).executeUpdate();
    }
}

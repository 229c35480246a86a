package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.entity.Wish;
import gov.rotations.cohort.AssociateId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What associates look for. */
@Dependent
class Wishes {

    @PersistenceContext
    private EntityManager em;

    Wish add(Wish wish) {
        em.persist(wish);
        return wish;
    }

    Optional<Wish> of(AssociateId associate, SupportKind kind) {
        return em.createQuery("select w from Wish w where w.associate = :associate and w.kind = :kind", Wish.class)
            .setParameter("associate", associate).setParameter("kind", kind).getResultStream().findFirst();
    }

    Map<AssociateId, Wish> of(Collection<AssociateId> associates, SupportKind kind) {
        return associates.isEmpty() ? Map.of()
            : em.createQuery("select w from Wish w where w.associate in :associates and w.kind = :kind", Wish.class)
                .setParameter("associates", associates).setParameter("kind", kind).getResultStream()
                .collect(Collectors.toMap(Wish::associate, Function.identity()));
    }
}

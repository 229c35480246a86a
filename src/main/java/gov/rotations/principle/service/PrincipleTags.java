package gov.rotations.principle.service;

import gov.rotations.principle.TagKind;
import gov.rotations.principle.entity.PrincipleTag;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which thing carries which principles, in the order somebody gave them. */
@Dependent
class PrincipleTags {

    @PersistenceContext
    private EntityManager em;

    List<String> of(TagKind kind, String subject) {
        return em.createQuery("select t.principle from PrincipleTag t where t.kind = :kind and t.subject = :subject order by t.place", String.class)
            .setParameter("kind", kind).setParameter("subject", subject).getResultList();
    }

    /** Keys of principles, by subject. */
    Map<String, List<String>> of(TagKind kind) {
        return em.createQuery("select t from PrincipleTag t where t.kind = :kind order by t.subject, t.place", PrincipleTag.class).setParameter("kind", kind)
            .getResultStream().collect(Collectors.groupingBy(PrincipleTag::subject, LinkedHashMap::new, Collectors.mapping(PrincipleTag::principle, Collectors.toList())));
    }

    void replace(TagKind kind, String subject, List<String> principles) {
        em.createQuery("delete from PrincipleTag t where t.kind = :kind and t.subject = :subject").setParameter("kind", kind).setParameter("subject", subject).executeUpdate();
        for (int place = 1; place <= principles.size(); place++) {
            em.persist(new PrincipleTag(kind, subject, place, principles.get(place - 1)));
        }
    }
}

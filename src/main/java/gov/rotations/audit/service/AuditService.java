package gov.rotations.audit.service;

import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Reads the audit for the programme admin and the data-protection officer; nobody changes it. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.DATA_PROTECTION})
public class AuditService {

    @PersistenceContext
    private EntityManager em;

    /** Newest first. */
    public List<AuditRow> lines(AuditSearch search) {
        return query("""
                select new gov.rotations.audit.service.AuditRow(l.id, l.at, l.actor, l.fact, l.subject, l.details, l.reason)""",
                search, "order by l.at desc, l.id desc", AuditRow.class)
            .setFirstResult((search.page() - 1) * AuditSearch.SIZE).setMaxResults(AuditSearch.SIZE).getResultList();
    }

    public long count(AuditSearch search) {
        return query("select count(l)", search, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, AuditSearch search, String order, Class<T> type) {
        return em.createQuery(select + """
                 from AuditLine l where l.at >= :first and l.at < :until
                 and lower(l.actor) like :actor escape '!' and lower(l.fact) like :fact escape '!'
                 and lower(l.subject) like :subject escape '!' """ + order, type)
            .setParameter("first", search.from()).setParameter("until", search.until())
            .setParameter("actor", AuditSearch.pattern(search.actor())).setParameter("fact", AuditSearch.pattern(search.fact()))
            .setParameter("subject", AuditSearch.pattern(search.subject()));
    }
}

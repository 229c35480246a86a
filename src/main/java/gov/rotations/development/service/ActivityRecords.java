package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.RecordId;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.development.entity.Endorsement;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of activities and what was said about them. Who reads somebody else's is asked in the query. */
@Dependent
class ActivityRecords {

    private static final AssociateId NOBODY = new AssociateId(-1);

    /** A record is read by a coach, a manager or the programme, each by what its owner has said. */
    private static final String READABLE = "((r.forCoach = true and r.associate in :coached) or (r.forManager = true and r.associate in :managed)"
        + " or (r.forProgramme = true and :programme = 1))";

    @PersistenceContext
    private EntityManager em;

    void add(ActivityRecord record) {
        em.persist(record);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** All of one associate, the latest first. */
    List<ActivityRecord> of(AssociateId associate) {
        return em.createQuery("select distinct r from ActivityRecord r left join fetch r.skills where r.associate = :associate order by r.id desc", ActivityRecord.class)
            .setParameter("associate", associate).getResultList();
    }

    /** A record of this associate; anybody else's does not exist. */
    ActivityRecord own(AssociateId owner, long id) {
        return Optional.ofNullable(em.find(ActivityRecord.class, id)).filter(record -> record.associate().equals(owner))
            .orElseThrow(() -> new NotPermitted("record:" + id));
    }

    ActivityRecord get(RecordId id) {
        return em.find(ActivityRecord.class, id.value());
    }

    /** What one associate shows to this reader, the latest first. */
    List<ActivityRecord> shownBy(AssociateId associate, Reader reader) {
        return ask(em.createQuery("select distinct r from ActivityRecord r left join fetch r.skills where r.associate = :associate and " + READABLE
            + " order by r.id desc", ActivityRecord.class).setParameter("associate", associate), reader).getResultList();
    }

    Optional<ActivityRecord> shown(RecordId id, Reader reader) {
        return ask(em.createQuery("select r from ActivityRecord r where r.id = :id and " + READABLE, ActivityRecord.class)
            .setParameter("id", id.value()), reader).getResultStream().findFirst();
    }

    /** How many records each associate shows to this reader. */
    Map<AssociateId, Long> shownTo(Reader reader) {
        return ask(em.createQuery("select r.associate, count(r) from ActivityRecord r where " + READABLE + " group by r.associate", Object[].class), reader)
            .getResultStream().collect(Collectors.toMap(row -> (AssociateId) row[0], row -> (Long) row[1]));
    }

    /** How many records each associate has asked this reader about, who has said nothing yet. */
    Map<AssociateId, Long> asking(Reader reader, AccountId account) {
        return ask(em.createQuery("select r.associate, count(r) from ActivityRecord r where r.askedAt is not null and " + READABLE
            + " and not exists (select e from Endorsement e where e.record = r.id and e.by = :account) group by r.associate", Object[].class)
            .setParameter("account", account), reader)
            .getResultStream().collect(Collectors.toMap(row -> (AssociateId) row[0], row -> (Long) row[1]));
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> query, Reader reader) {
        return query.setParameter("coached", orNobody(reader.coached())).setParameter("managed", orNobody(reader.managed()))
            .setParameter("programme", reader.programme() ? 1 : 0);
    }

    private static Set<AssociateId> orNobody(Set<AssociateId> some) {
        return some.isEmpty() ? Set.of(NOBODY) : some;
    }

    /** In the order in which they were first said. */
    Map<RecordId, List<Endorsement>> endorsements(Collection<RecordId> records) {
        return records.isEmpty() ? Map.of() : em.createQuery("select e from Endorsement e where e.record in :records order by e.id", Endorsement.class)
            .setParameter("records", records).getResultStream().collect(Collectors.groupingBy(Endorsement::record));
    }

    Optional<Endorsement> endorsement(RecordId record, AccountId by) {
        return em.createQuery("select e from Endorsement e where e.record = :record and e.by = :by", Endorsement.class)
            .setParameter("record", record).setParameter("by", by).getResultStream().findFirst();
    }

    void add(Endorsement endorsement) {
        em.persist(endorsement);
        em.flush();
    }

    /** The record goes with what was said about it. */
    void remove(ActivityRecord record) {
        endorsements(List.of(record.id())).values().stream().flatMap(List::stream).forEach(em::remove);
        em.flush();
        em.remove(record);
        em.flush();
    }

    /** Pairs of an associate and a skill or a phase they have done something for, each once. */
    List<Object[]> skillsDone(Collection<AssociateId> people) {
        return em.createQuery("select distinct r.associate, s from ActivityRecord r join r.skills s where r.state = :done and r.associate in :people", Object[].class)
            .setParameter("done", ActivityRecord.State.DONE).setParameter("people", people).getResultList();
    }

    List<Object[]> phasesDone(Collection<AssociateId> people) {
        return em.createQuery("select distinct r.associate, r.phase from ActivityRecord r where r.state = :done and r.associate in :people", Object[].class)
            .setParameter("done", ActivityRecord.State.DONE).setParameter("people", people).getResultList();
    }
}

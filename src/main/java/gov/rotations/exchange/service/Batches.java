package gov.rotations.exchange.service;

import gov.rotations.exchange.ImportClosed;
import gov.rotations.exchange.entity.ImportBatch;
import gov.rotations.exchange.entity.UploadedContent;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Uploaded files as rows of the database. */
@Dependent
class Batches {

    @PersistenceContext
    private EntityManager em;

    void add(ImportBatch batch, byte[] content) {
        em.persist(batch);
        em.flush();
        em.persist(new UploadedContent(batch.id(), content));
    }

    ImportBatch get(long id) {
        return Optional.ofNullable(em.find(ImportBatch.class, id)).orElseThrow(() -> new NotPermitted("import:" + id));
    }

    byte[] contentOf(ImportBatch batch) {
        return Optional.ofNullable(em.find(UploadedContent.class, batch.id())).map(UploadedContent::content)
            .orElseThrow(ImportClosed::new);
    }

    void forgetContentOf(ImportBatch batch) {
        Optional.ofNullable(em.find(UploadedContent.class, batch.id())).ifPresent(em::remove);
    }

    /** The last time this very file was applied as this kind of sheet. */
    Optional<ImportBatch> lastApplied(String kind, String hash) {
        return em.createQuery("""
                select b from ImportBatch b where b.kind = :kind and b.fileHash = :hash and b.state = :applied
                order by b.finishedAt desc""", ImportBatch.class)
            .setParameter("kind", kind).setParameter("hash", hash).setParameter("applied", ImportBatch.State.APPLIED)
            .setMaxResults(1).getResultStream().findFirst();
    }

    List<ImportBatch> latest(int most) {
        return em.createQuery("select b from ImportBatch b order by b.id desc", ImportBatch.class).setMaxResults(most).getResultList();
    }

    List<ImportBatch> latestOf(AccountId account, int most) {
        return em.createQuery("select b from ImportBatch b where b.uploadedBy = :account order by b.id desc", ImportBatch.class)
            .setParameter("account", account).setMaxResults(most).getResultList();
    }

    List<ImportBatch> openSince(Instant before) {
        return em.createQuery("select b from ImportBatch b where b.state in :open and b.uploadedAt < :before order by b.id", ImportBatch.class)
            .setParameter("open", List.of(ImportBatch.State.UPLOADED, ImportBatch.State.VALIDATED)).setParameter("before", before)
            .getResultList();
    }
}

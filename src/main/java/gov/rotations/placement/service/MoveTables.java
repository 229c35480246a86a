package gov.rotations.placement.service;

import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.entity.MoveOption;
import gov.rotations.placement.entity.MoveTable;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tables of plans by how many people may move, with their rows. */
@Dependent
class MoveTables {

    @PersistenceContext
    private EntityManager em;

    MoveTableId add(MoveTable table) {
        em.persist(table);
        em.flush();
        return table.id();
    }

    void add(MoveOption option) {
        em.persist(option);
    }

    MoveTable get(MoveTableId id) {
        MoveTable found = em.find(MoveTable.class, id.value());
        if (found == null) {
            throw new NotPermitted("moves:" + id);
        }
        return found;
    }

    /** For the time of this transaction: a cancel and the end of the work may come at once. */
    MoveTable lock(MoveTableId id) {
        MoveTable found = get(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** From nobody moving to the most. */
    List<MoveOption> optionsOf(MoveTableId id) {
        return em.createQuery("select o from MoveOption o where o.table = :table order by o.people", MoveOption.class)
            .setParameter("table", id.value()).getResultList();
    }

    List<MoveTable> solving() {
        return em.createQuery("select t from MoveTable t where t.state = :solving", MoveTable.class)
            .setParameter("solving", MoveTable.State.SOLVING).getResultList();
    }
}

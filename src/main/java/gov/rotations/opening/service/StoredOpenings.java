package gov.rotations.opening.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.opening.OpeningChanged;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.opening.entity.Description;
import gov.rotations.opening.entity.Opening;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Openings and bids as rows of the database; answers the neighbours' questions about them. */
@ApplicationScoped
@Transactional
public class StoredOpenings implements Openings {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Cohorts cohorts;
    @Inject
    private Event<Fact> facts;

    @Override
    public List<Listed> listedFor(Collection<RotationId> rotations) {
        if (rotations.isEmpty()) {
            return List.of();
        }
        TypedQuery<Opening> query = em.createQuery("""
                select o from Opening o where o.state = gov.rotations.opening.entity.Opening.State.LISTED and exists (
                    select s from Seats s where s.opening = o and s.rotation in :rotations and s.number > 0)
                order by o.reference""", Opening.class)
            .setParameter("rotations", rotations);
        return whole(query).getResultStream().map(StoredOpenings::listed).toList();
    }

    @Override
    public Map<OpeningId, Listed> of(Collection<OpeningId> ids) {
        Map<OpeningId, Listed> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            TypedQuery<Opening> query = em.createQuery("select o from Opening o where o.id in :ids order by o.id", Opening.class)
                .setParameter("ids", ids.stream().map(OpeningId::value).distinct().toList());
            whole(query).getResultStream().map(StoredOpenings::listed).forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    @Override
    public Map<OpeningId, Instant> changedAfterListing(Collection<OpeningId> ids) {
        Map<OpeningId, Instant> changed = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select o.id, o.hardChangedAt from Opening o where o.id in :ids and o.hardChangedAt is not null", Object[].class)
                .setParameter("ids", ids.stream().map(OpeningId::value).distinct().toList()).getResultStream()
                .forEach(row -> changed.put(new OpeningId((Long) row[0]), (Instant) row[1]));
        }
        return changed;
    }

    @Override
    public List<Bid> bidsFor(Collection<RotationId> rotations) {
        if (rotations.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                select b from Bid b where b.state = gov.rotations.opening.entity.Bid.State.AGREED and b.rotation in :rotations
                order by b.id""", gov.rotations.opening.entity.Bid.class)
            .setParameter("rotations", rotations).getResultStream()
            .map(bid -> new Bid(bid.department(), bid.rotation(), bid.minimum(), bid.wanted())).toList();
    }

    @Override
    public void takeBackSeat(OpeningId opening, RotationId rotation) {
        get(opening).takeBackSeat(rotation);
        facts.fire(new OpeningChanged(opening, "a seat taken back in rotation " + rotation));
    }

    @Override
    public Map<RotationId, Integer> seatsOf(CohortId cohort) {
        Map<RotationId, Integer> seats = new LinkedHashMap<>();
        cohorts.rotationsOf(cohort).forEach(rotation -> seats.put(rotation.id(), 0));
        if (!seats.isEmpty()) {
            em.createQuery("""
                    select s.rotation, sum(s.number) from Seats s
                    where s.opening.state = gov.rotations.opening.entity.Opening.State.LISTED and s.rotation in :rotations
                    group by s.rotation""", Object[].class)
                .setParameter("rotations", seats.keySet()).getResultStream()
                .forEach(row -> seats.put((RotationId) row[0], ((Number) row[1]).intValue()));
        }
        return seats;
    }

    Opening get(OpeningId id) {
        return Optional.ofNullable(em.find(Opening.class, id.value())).orElseThrow(() -> new NotPermitted("opening:" + id));
    }

    /** Keeps a new opening and gives it the reference people quote, of the year it was begun in. */
    void add(Opening opening, int year) {
        em.persist(opening);
        em.flush();
        opening.quoteAs("O%02d-%03d".formatted(year % 100, opening.id().value()));
    }

    List<Opening> listed() {
        return whole(em.createQuery("select o from Opening o where o.state = gov.rotations.opening.entity.Opening.State.LISTED",
            Opening.class)).getResultList();
    }

    gov.rotations.opening.entity.Bid getBid(long id) {
        return Optional.ofNullable(em.find(gov.rotations.opening.entity.Bid.class, id)).orElseThrow(() -> new NotPermitted("bid:" + id));
    }

    List<gov.rotations.opening.entity.Bid> bids(Collection<RotationId> rotations) {
        return rotations.isEmpty() ? List.of() : em.createQuery("select b from Bid b where b.rotation in :rotations order by b.id",
            gov.rotations.opening.entity.Bid.class).setParameter("rotations", rotations).getResultList();
    }

    void add(gov.rotations.opening.entity.Bid bid) {
        em.persist(bid);
    }

    /** Reads the lists of all openings together, not one by one. */
    private static TypedQuery<Opening> whole(TypedQuery<Opening> query) {
        return query.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "o.seats")
            .setHint("eclipselink.batch", "o.supports").setHint("eclipselink.batch", "o.skills")
            .setHint("eclipselink.batch", "o.tags");
    }

    private static Listed listed(Opening opening) {
        Description said = opening.description();
        return new Listed(opening.id(), opening.reference(), opening.department(), said.product(), said.summary(), said.phase(),
            said.userGroup(), said.location(), said.hostName(), said.hostEmail(), said.clearance(), opening.lists().supports(),
            opening.lists().skills(), opening.lists().tags(), said.isFirstRotationSuitable(), new HashMap<>(opening.seats()));
    }
}

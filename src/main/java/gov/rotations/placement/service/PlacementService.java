package gov.rotations.placement.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.PlacementEnded;
import gov.rotations.placement.PlacementStarted;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Placement;
import gov.rotations.security.AccountBook;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Confirmed placements, for everybody who has a part in them, and their beginning and end by the clock. */
@Stateless
@AllowedTo
public class PlacementService {

    @Inject
    private Placements placements;

    @Inject
    private PlacementRows rows;

    @Inject
    private PlacementCalendar calendar;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Openings openings;

    @Inject
    private AccountBook accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** All for the programme admin; otherwise one's own, one's departments' and those one hosts. What is over comes last. */
    public List<PlacementRow> visible() {
        List<Placement> seen = new ArrayList<>(visibleTo(actor.get()));
        seen.sort(Comparator.comparing(Placement::isOver));
        return rows.of(seen);
    }

    /** Those of {@link #visible()} that belong to the round. */
    public List<PlacementRow> of(RoundId round) {
        return rows.of(visibleTo(actor.get()).stream().filter(placement -> placement.round().equals(round)).toList());
    }

    /** The actor's own placements as an associate; empty while they are being arranged, or for anybody else. */
    public List<PlacementRow> mine() {
        return rows.of(own(actor.get()));
    }

    /** The placements {@link #visible()} shows, as an iCalendar file. */
    public String calendar() {
        List<Placement> list = visibleTo(actor.get());
        Map<Long, PlacementRow> named = rows.of(list).stream().collect(Collectors.toMap(PlacementRow::id, row -> row));
        return calendar.of(list.stream().map(placement -> {
            PlacementRow row = named.get(placement.id().value());
            return new PlacementCalendar.Entry(placement, row.associate() + ": " + row.product() + ", " + row.department(), row.place());
        }).toList());
    }

    /** Starts what begins today or should have begun, and ends what is over. @return how many changed */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public int turnTheCalendar() {
        LocalDate today = LocalDate.now(clock);
        List<Placement> starting = placements.startingBy(today);
        starting.forEach(placement -> {
            placement.start();
            facts.fire(new PlacementStarted(placement.id(), placement.associate()));
        });
        List<Placement> over = placements.endedBefore(today);
        over.forEach(placement -> {
            placement.end();
            facts.fire(new PlacementEnded(placement.id(), placement.associate()));
        });
        return starting.size() + over.size();
    }

    private List<Placement> visibleTo(Actor reader) {
        if (reader.isAdmin()) {
            return placements.all();
        }
        Map<Long, Placement> seen = new LinkedHashMap<>();
        own(reader).forEach(placement -> seen.put(placement.id().value(), placement));
        placements.at(reader.scopesOf(Role.DEPARTMENT).stream().map(DepartmentId::new).toList())
            .forEach(placement -> seen.put(placement.id().value(), placement));
        hostedBy(reader).forEach(placement -> seen.put(placement.id().value(), placement));
        return new ArrayList<>(seen.values());
    }

    private List<Placement> own(Actor reader) {
        return reader.account() == null ? List.of()
            : cohorts.associateOf(reader.account()).map(card -> placements.of(List.of(card.id()))).orElse(List.of());
    }

    /** A line manager sees the placements of openings that name them as host. */
    private List<Placement> hostedBy(Actor reader) {
        if (!reader.is(Role.LINE_MANAGER)) {
            return List.of();
        }
        String email = accounts.find(reader.account()).map(AccountBook.Card::email).orElse("");
        List<Placement> all = placements.all();
        Map<?, Openings.Listed> posts = openings.of(all.stream().map(Placement::opening).toList());
        return all.stream().filter(placement -> email.equalsIgnoreCase(posts.get(placement.opening()).hostManagerEmail())).toList();
    }
}

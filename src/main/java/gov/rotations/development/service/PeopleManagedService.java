package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.entity.CheckIn;
import gov.rotations.development.entity.LevelView;
import gov.rotations.placement.ConfirmedPlacements;
import gov.rotations.placement.ConfirmedPlacements.Stint;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people somebody manages today: where they work, when the two check in, which views there are. The day the link ends all of it is gone. */
@Stateless
@AllowedTo({Role.LINE_MANAGER, Role.HOME_MANAGER})
public class PeopleManagedService {

    @Inject
    private Bonds bonds;

    @Inject
    private Cohorts cohorts;

    @Inject
    private ConfirmedPlacements placements;

    @Inject
    private CheckIns checkIns;

    @Inject
    private LevelViews views;

    @Inject
    private LevelViewRows rows;

    @Inject
    private Clock clock;

    /** By name. */
    public List<ReportRow> mine() {
        AccountId me = bonds.me();
        Set<AssociateId> people = bonds.managed(me);
        Map<AssociateId, Instant> next = new HashMap<>();
        checkIns.ahead(me, people, clock.instant()).forEach((CheckIn one) -> next.putIfAbsent(one.associate(), one.beginsAt()));
        List<LevelView> own = views.by(me);
        Map<AssociateId, List<Stint>> stints = placements.of(people);
        return cohorts.associates(people).values().stream().sorted(Comparator.comparing(Cohorts.AssociateCard::name))
            .map(card -> row(card, stints.getOrDefault(card.id(), List.of()), next.get(card.id()), own)).toList();
    }

    public ReportView get(long associate) {
        AssociateId id = new AssociateId(associate);
        AccountId me = bonds.me();
        if (!bonds.managed(me).contains(id)) {
            throw new NotPermitted("associate:" + id);
        }
        Cohorts.AssociateCard card = cohorts.associates(List.of(id)).get(id);
        List<Stint> stints = placements.of(id);
        Instant next = checkIns.ahead(me, List.of(id), clock.instant()).stream().findFirst().map(CheckIn::beginsAt).orElse(null);
        List<LevelView> about = views.about(id);
        return new ReportView(row(card, stints, next, about.stream().filter(view -> view.author().equals(me)).toList()),
            cohorts.cohort(card.cohort()).map(Cohorts.CohortCard::code).orElse(""), stints, rows.of(about));
    }

    private ReportRow row(Cohorts.AssociateCard card, List<Stint> stints, Instant next, List<LevelView> own) {
        LocalDate today = LocalDate.now(clock);
        return new ReportRow(card.id().value(), card.reference(), card.name(), stints.stream().filter(stint -> stint.dates().contains(today)).findFirst().orElse(null),
            stints.stream().filter(stint -> stint.dates().first().isAfter(today)).findFirst().orElse(null), next,
            own.stream().filter(view -> view.associate().equals(card.id()) && view.askedAt() != null && view.statedAt() == null).count());
    }
}

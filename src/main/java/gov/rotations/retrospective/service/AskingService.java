package gov.rotations.retrospective.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.ConfirmedPlacements;
import gov.rotations.placement.ConfirmedPlacements.Ending;
import gov.rotations.placement.PlacementId;
import gov.rotations.retrospective.RetrospectiveAsked;
import gov.rotations.retrospective.RetrospectiveClosed;
import gov.rotations.retrospective.entity.Retrospective;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.DateRange;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks both sides to look back on placements that end or have ended, once for each, and closes what nobody can answer any more. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class AskingService {

    @Inject
    private Retrospectives retrospectives;

    @Inject
    private ConfirmedPlacements placements;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Openings openings;

    @Inject
    private AccountBook accounts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Does what the day asks for. @return how many retrospectives have begun or ended */
    public int turnTheCalendar() {
        LocalDate today = LocalDate.now(clock);
        return close(today) + ask(today);
    }

    private int close(LocalDate today) {
        List<Retrospective> open = retrospectives.open();
        Map<OpeningId, Openings.Listed> posts = openings.of(open.stream().map(Retrospective::opening).toList());
        open.forEach(one -> findHost(one, posts));
        List<Retrospective> over = open.stream().filter(one -> today.isAfter(one.closesOn())).toList();
        over.forEach(one -> {
            one.close(today);
            facts.fire(new RetrospectiveClosed(one.id()));
        });
        return over.size();
    }

    private int ask(LocalDate today) {
        List<Ending> ending = placements.ending(new DateRange(today.minusDays(Retrospective.OPEN_FOR), today.plusDays(Retrospective.ASKED_BEFORE)));
        Set<PlacementId> asked = retrospectives.asked(ending.stream().map(Ending::id).toList());
        List<Ending> due = ending.stream().filter(one -> !asked.contains(one.id())).toList();
        Map<RotationId, Cohorts.RotationCard> rotations = cohorts.rotations(due.stream().map(Ending::rotation).toList());
        Map<OpeningId, Openings.Listed> posts = openings.of(due.stream().map(Ending::opening).toList());
        due.forEach(one -> {
            Retrospective begun = new Retrospective(new Retrospective.Of(one.id(), one.associate(), rotations.get(one.rotation()).cohort(), one.rotation(),
                one.opening(), one.department(), one.lastDay()), clock.instant());
            findHost(begun, posts);
            facts.fire(new RetrospectiveAsked(retrospectives.add(begun).id(), one.id()));
        });
        return due.size();
    }

    /** The opening names its host by mail address, and may name another one later. */
    private void findHost(Retrospective retrospective, Map<OpeningId, Openings.Listed> posts) {
        String email = posts.get(retrospective.opening()).hostManagerEmail();
        retrospective.hostedBy(email == null ? null : accounts.findByEmail(email).map(AccountBook.Card::id).orElse(null));
    }
}

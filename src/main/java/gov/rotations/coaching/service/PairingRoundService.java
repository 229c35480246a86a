package gov.rotations.coaching.service;

import gov.rotations.coaching.PairNotPossible;
import gov.rotations.coaching.PairingRoundDiscarded;
import gov.rotations.coaching.PairingRoundId;
import gov.rotations.coaching.PairingRoundOpened;
import gov.rotations.coaching.PairingRoundSent;
import gov.rotations.coaching.PairsSuggested;
import gov.rotations.coaching.PinsContradict;
import gov.rotations.coaching.SuggestionPinned;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.PairingRound;
import gov.rotations.coaching.entity.Pin;
import gov.rotations.coaching.entity.Suggestion;
import gov.rotations.coaching.matcher.Match;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Matches a whole cohort at once: opens a round, lets the matcher suggest, pins and forbids, and sends. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class PairingRoundService {

    @Inject
    private PairingRounds rounds;

    @Inject
    private Pairings pairings;

    @Inject
    private CircleReader circles;

    @Inject
    private PairingRoundViews views;

    @Inject
    private Supporters supporters;

    @Inject
    private Offering offering;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public List<PairingRoundRow> list() {
        return rounds.all().stream().map(views::row).toList();
    }

    /** Cohorts with somebody to match. */
    public List<Cohorts.CohortCard> cohorts() {
        return cohorts.cohorts().stream().filter(cohort -> !cohorts.associatesOf(cohort.id()).isEmpty()).toList();
    }

    public PairingRoundView get(long id) {
        return views.view(rounds.get(new PairingRoundId(id)));
    }

    public PairingRoundId open(CohortId cohort, SupportKind kind) {
        cohorts.cohort(cohort).orElseThrow(() -> new NotPermitted("cohort:" + cohort));
        PairingRound round = rounds.add(new PairingRound(cohort, kind, clock.instant()));
        facts.fire(new PairingRoundOpened(round.id(), cohort, kind));
        return round.id();
    }

    /** The matcher suggests anew, from what holds now and what was pinned and forbidden. */
    public void suggest(long id) {
        PairingRound round = rounds.lock(new PairingRoundId(id));
        Circle circle = circles.read(round.cohort(), round.kind());
        Match match = new CohortMatching(circle, pairings.wanting(circle), rounds.pins(round.id())).match();
        if (match.status() == Match.Status.CONTRADICTORY) {
            throw new PinsContradict(views.contradiction(circle, rounds.pins(round.id())));
        }
        round.suggest(match.cost());
        List<Suggestion> suggestions = new ArrayList<>();
        match.pairs().forEach(pair -> suggestions.add(new Suggestion(round.id(), CohortMatching.associate(pair.associateId()),
            CohortMatching.supporter(pair.supporterId()))));
        match.unmatched().forEach(who -> suggestions.add(new Suggestion(round.id(), CohortMatching.associate(who.associateId()), null)));
        rounds.replaceSuggestions(round.id(), suggestions);
        facts.fire(new PairsSuggested(round.id(), match.pairs().size(), match.unmatched().size(), match.cost()));
    }

    /** Holds a pair fast. */
    public void pin(long id, long associate, long supporter) {
        say(id, new AssociateId(associate), new SupporterId(supporter), Pin.Kind.PIN);
    }

    /** Never suggests this pair. */
    public void forbid(long id, long associate, long supporter) {
        say(id, new AssociateId(associate), new SupporterId(supporter), Pin.Kind.FORBID);
    }

    /** Lets the matcher decide about this pair again. */
    public void release(long id, long associate, long supporter) {
        PairingRound round = rounds.lock(new PairingRoundId(id));
        round.mustBeChangeable();
        rounds.pin(round.id(), new AssociateId(associate), new SupporterId(supporter), null);
    }

    private void say(long id, AssociateId associate, SupporterId supporter, Pin.Kind kind) {
        PairingRound round = rounds.lock(new PairingRoundId(id));
        round.mustBeChangeable();
        Circle circle = circles.read(round.cohort(), round.kind());
        if (circle.grounds(associate, supporter).isEmpty()) {
            throw new PairNotPossible(circle.associates().containsKey(associate) ? circle.associates().get(associate).name() : "");
        }
        rounds.pin(round.id(), associate, supporter, kind);
        facts.fire(new SuggestionPinned(round.id(), associate, supporter, kind == Pin.Kind.FORBID));
    }

    /** Asks the supporters. Who became full or paused since is not asked; those associates stay unmatched. @return how many were asked */
    public int send(long id) {
        PairingRound round = rounds.lock(new PairingRoundId(id));
        round.send();
        int asked = 0;
        int full = 0;
        for (Suggestion suggestion : rounds.suggestions(round.id())) {
            if (suggestion.supporter() == null || pairings.isTaken(suggestion.associate(), round.kind())) {
                continue;
            }
            if (offering.hasPlace(supporters.lock(suggestion.supporter()), round.kind())) {
                offering.offer(round.kind(), suggestion.supporter(), suggestion.associate(), round.id());
                asked++;
            } else {
                full++;
            }
        }
        facts.fire(new PairingRoundSent(round.id(), asked, full));
        return asked;
    }

    public void discard(long id) {
        PairingRound round = rounds.lock(new PairingRoundId(id));
        round.discard();
        facts.fire(new PairingRoundDiscarded(round.id()));
    }
}

package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.Departments;
import gov.rotations.faces.Words;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.opening.OpeningChangedAfterListing;
import gov.rotations.opening.Openings;
import gov.rotations.placement.PreferenceWindowMoved;
import gov.rotations.placement.PreferencesOpened;
import gov.rotations.placement.PreferencesReopened;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Round;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Letters to associates about the window in which they rank, and about what they have ranked. */
@Dependent
class PreferenceLetters {

    private static final String PAGE = "/placement/preferences.xhtml?round=";

    @Inject
    private Outbox outbox;

    @Inject
    private Rounds rounds;

    @Inject
    private PreferenceLists lists;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Openings openings;

    @Inject
    private Departments departments;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    void on(@Observes PreferencesOpened fact) {
        tell(fact.round(), "placement.preferencesOpened", fact.until(), card -> true);
    }

    void on(@Observes PreferencesReopened fact) {
        tell(fact.round(), "placement.preferencesReopened", fact.until(), card -> true);
    }

    void on(@Observes PreferenceWindowMoved fact) {
        tell(fact.round(), "placement.windowMoved", fact.until(), card -> true);
    }

    /** Whoever ranked an opening looks again when it has moved, needs another clearance or comes at another time. */
    void on(@Observes OpeningChangedAfterListing fact) {
        List<PreferenceList> ranking = lists.ranking(fact.opening()).stream().filter(list -> rounds.get(list.round()).isAhead()).toList();
        Map<AssociateId, Cohorts.AssociateCard> people = cohorts.associates(ranking.stream().map(PreferenceList::associate).toList());
        Openings.Listed post = openings.of(List.of(fact.opening())).get(fact.opening());
        String department = departments.of(List.of(post.department())).get(post.department()).code();
        ranking.stream().filter(list -> people.get(list.associate()).account() != null)
            .forEach(list -> outbox.post(Letter.to(people.get(list.associate()).account(), "placement.openingChanged",
                fact.opening() + "/" + list.round() + "/" + clock.instant())
                .with(department, post.product()).linkingTo(PAGE + list.round())));
    }

    /** Reminds those without a list, once for each closing time. */
    void remind(Round round) {
        Set<?> done = lists.of(round.id()).stream().filter(list -> list.state() == PreferenceList.State.SUBMITTED || !list.openings().isEmpty())
            .map(PreferenceList::associate).collect(Collectors.toSet());
        tell(round.id(), "placement.preferencesDue", round.preferencesCloseAt(), card -> !done.contains(card.id()));
    }

    private void tell(RoundId id, String about, Instant until, Predicate<Cohorts.AssociateCard> who) {
        Round round = rounds.get(id);
        cohorts.associatesOf(round.cohort()).stream().filter(card -> card.account() != null).filter(who)
            .forEach(card -> outbox.post(Letter.to(card.account(), about, id + "/" + until)
                .with(round.name(), words.moment(until)).linkingTo(PAGE + id)));
    }
}

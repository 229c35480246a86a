package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.OpeningRuledOut;
import gov.rotations.placement.PreferencesClosed;
import gov.rotations.placement.PreferencesRead;
import gov.rotations.placement.PreferencesRecorded;
import gov.rotations.placement.PreferencesSaved;
import gov.rotations.placement.PreferencesSubmitted;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.RoundNotReady;
import gov.rotations.placement.StatementTooLong;
import gov.rotations.placement.TooManyPreferences;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Round;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Keeps what associates wish for. Departments have no way in: no rank and no count of ranks leaves here for them. */
@Stateless
@AllowedTo(Role.ASSOCIATE)
public class PreferenceService {

    @Inject
    private Rounds rounds;

    @Inject
    private PreferenceLists lists;

    @Inject
    private PreferenceSheets sheets;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The round in which the associate who asks ranks now: the open one, else the newest; none before the first. */
    public Optional<RoundId> present() {
        return cohorts.associateOf(actor.get().account()).flatMap(card -> rounds.of(card.cohort()).stream()
            .filter(round -> round.state() != Round.State.COLLECTING)
            .min(Comparator.comparing(round -> round.state() != Round.State.OPEN)).map(Round::id));
    }

    /** One's own page of preferences. */
    public PreferenceSheet mine(RoundId id) {
        Round round = rounds.get(id);
        return sheets.of(round, myself(round));
    }

    /** Keeps the wishes; a list already submitted stays submitted. */
    public void save(PreferenceForm form) {
        PreferenceList list = write(form);
        facts.fire(new PreferencesSaved(form.round(), list.associate(), list.openings().size()));
    }

    /** Keeps the wishes and hands them in. */
    public void submit(PreferenceForm form) {
        PreferenceList list = write(form);
        list.submit(clock.instant());
        facts.fire(new PreferencesSubmitted(form.round(), list.associate(), list.openings().size()));
    }

    /** The wishes of an associate, for an admin who opens them. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public PreferenceSheet of(RoundId id, AssociateId associate) {
        Round round = rounds.get(id);
        PreferenceSheet sheet = sheets.of(round, memberOf(round, associate));
        facts.fire(new PreferencesRead(id, associate));
        return sheet;
    }

    /** Records the wishes of an associate as the programme knows them, handed in; until the round is planned. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void record(RoundId id, AssociateId associate, List<OpeningId> wishes) {
        Round round = rounds.get(id);
        mustStillCollect(round);
        Cohorts.AssociateCard card = memberOf(round, associate);
        mustBeRankable(round, card, wishes);
        Instant now = clock.instant();
        PreferenceList list = lists.find(id, associate).orElseGet(() -> fresh(round, card));
        boolean locked = list.isLocked();
        if (locked) {
            list.reopen();
        }
        list.save(wishes, list.statement(), now);
        list.submit(now);
        if (locked) {
            list.lock();
        }
        facts.fire(new PreferencesRecorded(id, associate, list.openings().size()));
    }

    private static void mustStillCollect(Round round) {
        if (round.isExercise() || round.state().compareTo(Round.State.CLOSED) > 0) {
            throw new RoundNotReady(round.state(), Round.State.OPEN);
        }
    }

    private PreferenceList write(PreferenceForm form) {
        Round round = rounds.get(form.round());
        Cohorts.AssociateCard card = myself(round);
        Instant now = clock.instant();
        if (!round.takesPreferences(now)) {
            throw new PreferencesClosed(round.preferencesCloseAt() == null ? now : round.preferencesCloseAt());
        }
        mustBeRankable(round, card, form.openings());
        mustFit(form.statement());
        Optional<PreferenceList> known = lists.find(round.id(), card.id());
        if (known.map(PreferenceList::version).orElse(PreferenceSheet.NEW) != form.version()) {
            throw new ChangedMeanwhile();
        }
        PreferenceList list = known.orElseGet(() -> fresh(round, card));
        list.save(form.openings(), form.statement(), now);
        return list;
    }

    private PreferenceList fresh(Round round, Cohorts.AssociateCard card) {
        PreferenceList list = new PreferenceList(round.id(), card.id(), clock.instant());
        lists.add(list);
        return list;
    }

    private void mustBeRankable(Round round, Cohorts.AssociateCard card, List<OpeningId> wishes) {
        LinkedHashSet<OpeningId> distinct = new LinkedHashSet<>(wishes);
        if (distinct.size() > PreferenceSheet.MOST) {
            throw new TooManyPreferences(distinct.size(), PreferenceSheet.MOST);
        }
        List<OpeningLine> lines = sheets.linesFor(round, card);
        List<OpeningId> open = lines.stream().filter(OpeningLine::isOpen).map(OpeningLine::id).toList();
        distinct.stream().filter(id -> !open.contains(id)).findFirst().ifPresent(id -> {
            throw new OpeningRuledOut(lines.stream().filter(line -> line.id().equals(id)).map(OpeningLine::reference)
                .findFirst().orElse(id.toString()));
        });
    }

    private static void mustFit(String statement) {
        if (statement != null && statement.length() > PreferenceSheet.STATEMENT) {
            throw new StatementTooLong(statement.length(), PreferenceSheet.STATEMENT);
        }
    }

    private Cohorts.AssociateCard myself(Round round) {
        return cohorts.associateOf(actor.get().account()).filter(card -> card.cohort().equals(round.cohort()))
            .orElseThrow(() -> new NotPermitted("round:" + round.id()));
    }

    private Cohorts.AssociateCard memberOf(Round round, AssociateId associate) {
        return Optional.ofNullable(cohorts.associates(List.of(associate)).get(associate))
            .filter(card -> card.cohort().equals(round.cohort()))
            .orElseThrow(() -> new NotPermitted("associate:" + associate));
    }
}

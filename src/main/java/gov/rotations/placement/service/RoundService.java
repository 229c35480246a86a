package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.placement.NoRotations;
import gov.rotations.placement.PreferenceWindowClosed;
import gov.rotations.placement.PreferenceWindowMoved;
import gov.rotations.placement.PreferencesOpened;
import gov.rotations.placement.PreferencesReopened;
import gov.rotations.placement.RoundCancelled;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.RoundOpened;
import gov.rotations.placement.RoundOverlaps;
import gov.rotations.placement.WindowFaulty;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Round;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Opens rounds and the windows in which associates rank, and closes them. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class RoundService {

    @Inject
    private Rounds rounds;

    @Inject
    private PreferenceLists lists;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Begins a planning cycle for rotations of a cohort. */
    public RoundId open(RoundForm form) {
        Cohorts.CohortCard cohort = cohorts.cohort(form.cohort()).orElseThrow(() -> new NotPermitted("cohort:" + form.cohort()));
        List<Cohorts.RotationCard> chosen = cohorts.rotationsOf(cohort.id()).stream()
            .filter(card -> form.rotations().contains(card.id())).toList();
        if (chosen.isEmpty() || chosen.size() != Set.copyOf(form.rotations()).size()) {
            throw new NoRotations();
        }
        rounds.of(cohort.id()).stream().filter(other -> chosen.stream().anyMatch(card -> other.rotations().contains(card.id())))
            .findFirst().ifPresent(other -> {
                throw new RoundOverlaps(other.name());
            });
        RoundId id = rounds.add(new Round(nameFor(form, cohort, chosen), cohort.id(), chosen.stream().map(Cohorts.RotationCard::id).toList()));
        facts.fire(new RoundOpened(id, cohort.id(), chosen.size()));
        return id;
    }

    private static String nameFor(RoundForm form, Cohorts.CohortCard cohort, List<Cohorts.RotationCard> chosen) {
        if (form.name() != null && !form.name().isBlank()) {
            return form.name().strip();
        }
        int first = chosen.get(0).number();
        int last = chosen.get(chosen.size() - 1).number();
        return first == last ? "%s, rotation %d".formatted(cohort.code(), first)
            : "%s, rotations %d–%d".formatted(cohort.code(), first, last);
    }

    /** Associates may rank from now on until the window closes. */
    public void openPreferences(RoundId id, Window window) {
        Round round = rounds.get(id);
        Instant now = clock.instant();
        mustBeAhead(window, now);
        boolean again = round.state() == Round.State.CLOSED;
        round.openPreferences(now, window.moment());
        if (again) {
            lists.of(id).stream().filter(PreferenceList::isLocked).forEach(PreferenceList::reopen);
            facts.fire(new PreferencesReopened(id, window.moment()));
        } else {
            facts.fire(new PreferencesOpened(id, window.moment()));
        }
    }

    /** The window closes earlier or later than was said. */
    public void moveClosing(RoundId id, Window window) {
        Round round = rounds.get(id);
        mustBeAhead(window, clock.instant());
        Instant before = round.preferencesCloseAt();
        round.moveClosing(window.moment());
        facts.fire(new PreferenceWindowMoved(id, before, window.moment()));
    }

    private static void mustBeAhead(Window window, Instant now) {
        if (!window.moment().isAfter(now)) {
            throw new WindowFaulty();
        }
    }

    /** Closes the window now: what is in the lists counts. */
    public void closePreferences(RoundId id) {
        close(rounds.get(id));
    }

    /** Closes every window whose time has passed. */
    public void closeOverdue() {
        Instant now = clock.instant();
        rounds.in(Round.State.OPEN).stream().filter(round -> !now.isBefore(round.preferencesCloseAt())).forEach(this::close);
    }

    private void close(Round round) {
        round.closePreferences(clock.instant());
        List<PreferenceList> known = lists.of(round.id());
        Set<AssociateId> silent = new HashSet<>();
        cohorts.associatesOf(round.cohort()).forEach(card -> silent.add(card.id()));
        known.forEach(list -> silent.remove(list.associate()));
        known.forEach(PreferenceList::lock);
        silent.forEach(associate -> {
            PreferenceList empty = new PreferenceList(round.id(), associate, clock.instant());
            empty.lock();
            lists.add(empty);
        });
        int locked = (int) known.stream().filter(list -> list.state() == PreferenceList.State.LOCKED).count();
        facts.fire(new PreferenceWindowClosed(round.id(), locked, known.size() - locked + silent.size()));
    }

    /** Gives the round up. */
    public void cancel(RoundId id, String reason) {
        rounds.get(id).cancel();
        facts.fire(new RoundCancelled(id, reason));
    }
}

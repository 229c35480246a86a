package gov.rotations.placement.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.LocationId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Round;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out the page of preferences of one associate. */
@Dependent
class PreferenceSheets {

    @Inject
    private RoundReader reader;

    @Inject
    private PreferenceLists lists;

    @Inject
    private Openings openings;

    @Inject
    private Departments departments;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Clock clock;

    PreferenceSheet of(Round round, Cohorts.AssociateCard card) {
        Optional<PreferenceList> list = lists.find(round.id(), card.id());
        return new PreferenceSheet(round.id(), round.name(), round.state(), round.preferencesCloseAt(),
            round.takesPreferences(clock.instant()), card.name(), list.map(PreferenceList::version).orElse(PreferenceSheet.NEW),
            list.map(PreferenceList::state).orElse(null), list.map(PreferenceList::changedAt).orElse(null),
            list.map(PreferenceList::statement).orElse(null), list.map(PreferenceList::openings).orElse(List.of()), list.map(this::changedSince).orElse(Set.of()),
            linesFor(round, card));
    }

    private Set<OpeningId> changedSince(PreferenceList list) {
        return openings.changedAfterListing(list.openings()).entrySet().stream()
            .filter(change -> change.getValue().isAfter(list.changedAt())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The openings of the round as this associate may see them: those that may be ranked first, hidden ones not at all. */
    List<OpeningLine> linesFor(Round round, Cohorts.AssociateCard card) {
        RoundReader.Reading reading = reader.readFor(round, card.id());
        if (reading.problem().associates().isEmpty()) {
            return List.of();
        }
        Eligibility eligibility = new Eligibility(reading);
        Map<DepartmentId, Departments.Card> hosts = departments.all().stream()
            .collect(Collectors.toMap(Departments.Card::id, host -> host));
        Map<LocationId, String> towns = departments.towns().stream()
            .collect(Collectors.toMap(Departments.Town::id, Departments.Town::name));
        Map<RotationId, Cohorts.RotationCard> slots = cohorts.rotations(round.rotations());
        List<OpeningLine> lines = new ArrayList<>();
        for (Openings.Listed listed : openings.listedFor(round.rotations())) {
            Eligibility.Verdict verdict = eligibility.judge(card.reference(), listed.reference());
            if (!verdict.hidden()) {
                lines.add(line(listed, hosts.get(listed.department()), towns.get(listed.location()), slots, verdict.reason()));
            }
        }
        lines.sort(Comparator.comparing(OpeningLine::isOpen).reversed());
        return lines;
    }

    private static OpeningLine line(Openings.Listed listed, Departments.Card host, String town,
        Map<RotationId, Cohorts.RotationCard> slots, Eligibility.Reason reason) {
        List<Integer> rotations = listed.seats().entrySet().stream().filter(seat -> seat.getValue() > 0)
            .filter(seat -> slots.containsKey(seat.getKey())).map(seat -> slots.get(seat.getKey()).number()).sorted().toList();
        return new OpeningLine(listed.id(), listed.reference(), listed.product(), listed.summary(), listed.userGroup(), host.label(),
            host.code(), town, listed.phase(), listed.skills().stream().sorted().toList(), rotations, reason);
    }
}

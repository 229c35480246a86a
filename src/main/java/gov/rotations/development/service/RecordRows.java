package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.RecordId;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.development.entity.Endorsement;
import gov.rotations.placement.ConfirmedPlacements;
import gov.rotations.placement.PlacementId;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the records of one associate as rows, with every name looked up once for the whole list. */
@Dependent
class RecordRows {

    @Inject
    private ActivityRecords records;

    @Inject
    private ConfirmedPlacements placements;

    @Inject
    private AccountBook accounts;

    @Inject
    private CurrentActor actor;

    List<RecordRow> of(AssociateId associate, List<ActivityRecord> list) {
        Map<PlacementId, ConfirmedPlacements.Stint> stints = list.stream().allMatch(one -> one.placement() == null) ? Map.of()
            : placements.of(associate).stream().collect(Collectors.toMap(ConfirmedPlacements.Stint::id, Function.identity()));
        Map<RecordId, List<Endorsement>> said = records.endorsements(list.stream().map(ActivityRecord::id).toList());
        Map<AccountId, AccountBook.Card> names = accounts.of(said.values().stream().flatMap(List::stream).map(Endorsement::by).distinct().toList());
        return list.stream().map(one -> {
            ConfirmedPlacements.Stint stint = one.placement() == null ? null : stints.get(one.placement());
            return new RecordRow(one.id().value(), one.activity(), one.title(), one.state(), List.copyOf(one.skills()),
                stint == null ? null : label(stint), stint == null ? null : stint.id().value(), one.phase(), one.doneOn(), one.outcome(), one.learnt(),
                one.links(), one.readers(), one.askedAt(), one.changedAt(),
                said.getOrDefault(one.id(), List.of()).stream().map(word -> row(word, one, names)).toList());
        }).toList();
    }

    static String label(ConfirmedPlacements.Stint stint) {
        return stint.department() + ": " + stint.product();
    }

    private EndorsementRow row(Endorsement word, ActivityRecord record, Map<AccountId, AccountBook.Card> names) {
        AccountBook.Card card = names.get(word.by());
        return new EndorsementRow(card == null ? "" : card.name(), word.saidAs(), word.words(), word.saidAt(), word.revision() < record.revision(),
            word.by().equals(actor.get().account()));
    }
}

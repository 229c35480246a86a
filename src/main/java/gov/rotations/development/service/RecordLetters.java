package gov.rotations.development.service;

import gov.rotations.coaching.ActivePairings;
import gov.rotations.coaching.SupportKind;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Circle;
import gov.rotations.development.EndorsementAsked;
import gov.rotations.development.RecordEndorsed;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Letters about endorsements: that there is something to read, never what. */
@Dependent
class RecordLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private ActivityRecords records;

    @Inject
    private Cohorts cohorts;

    @Inject
    private ActivePairings pairings;

    @Inject
    private AccountBook accounts;

    void on(@Observes RecordEndorsed fact) {
        String name = accounts.find(fact.by()).map(AccountBook.Card::name).orElse("");
        outbox.post(Letter.to(owner(fact.associate()).account(), "development.endorsed", fact.record() + "/" + fact.by() + "/" + fact.revision())
            .with(name).linkingTo("/development/record.xhtml?id=" + fact.record()));
    }

    /** Everybody who may read it and could say something, once for each wording. */
    void on(@Observes EndorsementAsked fact) {
        Set<Circle> circles = records.get(fact.record()).readers();
        Set<AccountId> readers = new HashSet<>();
        if (circles.contains(Circle.COACH)) {
            readers.addAll(pairings.supportersOf(fact.associate(), SupportKind.COACH));
        }
        if (circles.contains(Circle.MANAGER)) {
            readers.addAll(cohorts.managersOf(fact.associate()));
        }
        String name = owner(fact.associate()).name();
        readers.forEach(reader -> outbox.post(Letter.to(reader, "development.endorsementAsked", fact.record() + "/" + fact.revision())
            .with(name).linkingTo("/development/shared.xhtml?associate=" + fact.associate() + "&record=" + fact.record())));
    }

    private Cohorts.AssociateCard owner(AssociateId associate) {
        return cohorts.associates(List.of(associate)).get(associate);
    }
}

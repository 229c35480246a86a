package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.EndorsementAsked;
import gov.rotations.development.RecordEndorsed;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.security.AccountBook;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

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
    private Bonds bonds;

    @Inject
    private AccountBook accounts;

    void on(@Observes RecordEndorsed fact) {
        String name = accounts.find(fact.by()).map(AccountBook.Card::name).orElse("");
        outbox.post(Letter.to(owner(fact.associate()).account(), "development.endorsed", fact.record() + "/" + fact.by() + "/" + fact.revision())
            .with(name).linkingTo("/development/record.xhtml?id=" + fact.record()));
    }

    /** Everybody who may read it and could say something, once for each wording. */
    void on(@Observes EndorsementAsked fact) {
        String name = owner(fact.associate()).name();
        bonds.readersOf(records.get(fact.record())).forEach(reader -> outbox.post(
            Letter.to(reader, "development.endorsementAsked", fact.record() + "/" + fact.revision()).with(name)
                .linkingTo("/development/shared.xhtml?associate=" + fact.associate() + "&record=" + fact.record())));
    }

    private Cohorts.AssociateCard owner(AssociateId associate) {
        return cohorts.associates(List.of(associate)).get(associate);
    }
}

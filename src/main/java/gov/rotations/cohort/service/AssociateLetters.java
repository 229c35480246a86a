package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateDeferred;
import gov.rotations.cohort.AssociateGraduated;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.AssociatePaused;
import gov.rotations.cohort.AssociateRejoined;
import gov.rotations.cohort.AssociateReturned;
import gov.rotations.cohort.AssociateWithdrawing;
import gov.rotations.cohort.AssociateWithdrew;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells associates what changed in their part of the programme. Nothing sensitive stands in a letter, only a link. */
@Dependent
class AssociateLetters {

    private static final String OWN_PAGE = "/cohort/my.xhtml";

    @Inject
    private Outbox outbox;

    @Inject
    private Associates associates;

    @Inject
    private Grants grants;

    @Inject
    private Clock clock;

    void on(@Observes AssociatePaused fact) {
        tell(fact.associate(), "cohort.paused");
    }

    void on(@Observes AssociateReturned fact) {
        tell(fact.associate(), "cohort.returned");
    }

    void on(@Observes AssociateDeferred fact) {
        tell(fact.associate(), "cohort.deferred");
    }

    void on(@Observes AssociateRejoined fact) {
        tell(fact.associate(), "cohort.rejoined");
    }

    void on(@Observes AssociateWithdrawing fact) {
        Associate associate = associates.get(fact.associate());
        grants.holders(Role.PROGRAMME_ADMIN, null).forEach(admin -> outbox.post(
            Letter.to(admin, "cohort.withdrawing", occasion(fact.associate())).with(associate.name(), associate.reference())
                .linkingTo("/cohort/associate.xhtml?id=" + fact.associate())));
    }

    void on(@Observes AssociateWithdrew fact) {
        tell(fact.associate(), "cohort.withdrew");
    }

    void on(@Observes AssociateGraduated fact) {
        tell(fact.associate(), "cohort.graduated");
    }

    private void tell(AssociateId id, String topic) {
        Associate associate = associates.get(id);
        if (associate.account() != null) {
            outbox.post(Letter.to(associate.account(), topic, occasion(id)).with(associate.name(), associate.cohort().code())
                .linkingTo(OWN_PAGE));
        }
    }

    /** The same step may be taken again later, so the moment belongs to the occasion. */
    private String occasion(AssociateId id) {
        return id + "@" + clock.instant();
    }
}

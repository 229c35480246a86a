package gov.rotations.opening.service;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.opening.BidAnswered;
import gov.rotations.opening.OpeningApproved;
import gov.rotations.opening.OpeningChangesAsked;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.OpeningRejected;
import gov.rotations.opening.OpeningSubmitted;
import gov.rotations.opening.entity.Opening;
import gov.rotations.security.AccountId;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Letters about openings: to admins when one waits for them, to the department when it is answered. */
@Dependent
public class OpeningLetters {

    @Inject
    private StoredOpenings openings;
    @Inject
    private Departments departments;
    @Inject
    private Grants grants;
    @Inject
    private Outbox outbox;

    void on(@Observes OpeningSubmitted fact) {
        post(grants.holders(Role.PROGRAMME_ADMIN, null), "opening.submitted", fact.opening());
    }

    void on(@Observes OpeningApproved fact) {
        post(contacts(fact.opening()), "opening.approved", fact.opening());
    }

    void on(@Observes OpeningChangesAsked fact) {
        post(contacts(fact.opening()), "opening.changes", fact.opening());
    }

    void on(@Observes OpeningRejected fact) {
        post(contacts(fact.opening()), "opening.rejected", fact.opening());
    }

    void on(@Observes BidAnswered fact) {
        String about = fact.agreed() ? "opening.bidAgreed" : "opening.bidDeclined";
        String code = codeOf(fact.department());
        String occasion = UUID.randomUUID().toString();
        departments.contactsOf(fact.department()).forEach(contact ->
            outbox.post(Letter.to(contact, about, occasion).with(code).linkingTo("/opening/bids.xhtml")));
    }

    private List<AccountId> contacts(OpeningId id) {
        return departments.contactsOf(openings.get(id).department());
    }

    /** One opening may come round several times: each round is an occasion of its own. */
    private void post(List<AccountId> people, String about, OpeningId id) {
        Opening opening = openings.get(id);
        String occasion = opening.reference() + "/" + opening.steps().size();
        people.forEach(person -> outbox.post(Letter.to(person, about, occasion)
            .with(opening.reference(), opening.description().product(), codeOf(opening.department()))
            .linkingTo("/opening/opening.xhtml?id=" + id)));
    }

    private String codeOf(DepartmentId department) {
        return departments.of(List.of(department)).get(department).code();
    }
}

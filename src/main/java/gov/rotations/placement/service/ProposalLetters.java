package gov.rotations.placement.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.faces.Words;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.placement.ProposalDeclined;
import gov.rotations.placement.ProposalLapsed;
import gov.rotations.placement.ProposalRescinded;
import gov.rotations.placement.ProposalsSent;
import gov.rotations.placement.ProposalId;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Letters about proposals: each department gets one for its whole list, admins hear of what needs them. */
@Dependent
class ProposalLetters {

    private static final String LIST = "/placement/proposals.xhtml";

    @Inject
    private Outbox outbox;

    @Inject
    private Proposals proposals;

    @Inject
    private Departments departments;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Grants grants;

    @Inject
    private Words words;

    void on(@Observes ProposalsSent fact) {
        Map<DepartmentId, List<Proposal>> lists = proposals.of(fact.round()).stream()
            .filter(proposal -> proposal.state() == Proposal.State.SENT).collect(Collectors.groupingBy(Proposal::department));
        Map<DepartmentId, Departments.Card> cards = departments.of(lists.keySet());
        lists.forEach((department, list) -> {
            Instant due = list.stream().map(Proposal::answerBy).min(Comparator.naturalOrder()).orElseThrow();
            departments.contactsOf(department).forEach(contact -> outbox.post(
                Letter.to(contact, "placement.proposed", fact.plan() + "/" + department)
                    .with(list.size(), cards.get(department).label(), words.moment(due)).linkingTo(LIST)));
        });
    }

    void on(@Observes ProposalDeclined fact) {
        tellAdmins("placement.declined", fact.proposal());
    }

    void on(@Observes ProposalLapsed fact) {
        tellAdmins("placement.lapsed", fact.proposal());
    }

    void on(@Observes ProposalRescinded fact) {
        Proposal proposal = proposals.get(fact.proposal().value());
        String name = nameIn(proposal);
        departments.contactsOf(proposal.department()).forEach(contact -> outbox.post(
            Letter.to(contact, "placement.rescinded", fact.proposal().toString()).with(name).linkingTo(LIST)));
    }

    private void tellAdmins(String about, ProposalId id) {
        Proposal proposal = proposals.get(id.value());
        String department = departments.of(List.of(proposal.department())).get(proposal.department()).label();
        grants.holders(Role.PROGRAMME_ADMIN, null).forEach(admin -> outbox.post(
            Letter.to(admin, about, id.toString()).with(department, nameIn(proposal))
                .linkingTo(LIST + "?round=" + proposal.round())));
    }

    private String nameIn(Proposal proposal) {
        return cohorts.associates(List.of(proposal.pair().associate())).get(proposal.pair().associate()).name();
    }
}

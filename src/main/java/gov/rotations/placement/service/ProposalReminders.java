package gov.rotations.placement.service;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.jobs.WorkingDays;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reminds departments of proposals they have not answered: one letter for all that are due on the same day. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class ProposalReminders {

    @Inject
    private Proposals proposals;

    @Inject
    private Departments departments;

    @Inject
    private Outbox outbox;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    /** What makes it the same reminder: asked again later the same day, or by another node, it is not posted twice. */
    private record Reminder(DepartmentId department, Instant answerBy, int before) {
        String occasion() {
            return department + "/" + answerBy + "/" + before;
        }
    }

    /** Posts the letters that are due. @return how many proposals they are about */
    public int remind() {
        Instant now = clock.instant();
        ReminderDays days = new ReminderDays(workingDays);
        Map<Reminder, List<Proposal>> due = proposals.in(Proposal.State.SENT).stream()
            .filter(proposal -> days.dueFor(proposal.sentAt(), proposal.answerBy(), now).isPresent())
            .collect(Collectors.groupingBy(proposal -> new Reminder(proposal.department(), proposal.answerBy(),
                days.dueFor(proposal.sentAt(), proposal.answerBy(), now).getAsInt())));
        Map<DepartmentId, Departments.Card> cards = departments.of(due.keySet().stream().map(Reminder::department).toList());
        due.forEach((reminder, list) -> departments.contactsOf(reminder.department()).forEach(contact -> outbox.post(
            Letter.to(contact, "placement.reminded", reminder.occasion())
                .with(list.size(), cards.get(reminder.department()).label(), workingDays.between(now, reminder.answerBy()))
                .linkingTo("/placement/proposals.xhtml"))));
        return due.values().stream().mapToInt(List::size).sum();
    }
}

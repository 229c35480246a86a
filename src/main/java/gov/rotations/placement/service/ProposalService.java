package gov.rotations.placement.service;

import gov.rotations.department.DepartmentId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.DeclineReason;
import gov.rotations.placement.PlacementWithdrawn;
import gov.rotations.placement.ProposalAccepted;
import gov.rotations.placement.ProposalDeclined;
import gov.rotations.placement.ProposalLapsed;
import gov.rotations.placement.ProposalRescinded;
import gov.rotations.placement.ProposalWithdrawn;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Departments answer proposals; the programme admin decides about those that nobody answered. */
@Stateless
@AllowedTo({Role.DEPARTMENT, Role.PROGRAMME_ADMIN})
public class ProposalService {

    private static final Comparator<ProposalRow> OPEN_FIRST = Comparator.comparing((ProposalRow row) -> row.isOpen() ? 0 : 1)
        .thenComparing(ProposalRow::answerBy).thenComparing(ProposalRow::associate).thenComparing(ProposalRow::rotation);

    @Inject
    private Proposals proposals;

    @Inject
    private Placements placements;

    @Inject
    private Rounds rounds;

    @Inject
    private ProposalPolicy policy;

    @Inject
    private ProposalRows rows;

    @Inject
    private Openings openings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Proposals made to the departments the actor answers for, those awaiting an answer first. */
    public List<ProposalRow> mine() {
        Actor reader = actor.get();
        Collection<DepartmentId> departments = reader.scopesOf(Role.DEPARTMENT).stream().map(DepartmentId::new).collect(Collectors.toSet());
        return sorted(rows.of(reader, proposals.to(departments)));
    }

    /** How many proposals await the actor's answer. */
    public long awaited() {
        return proposals.openAt(actor.get().scopesOf(Role.DEPARTMENT).stream().map(DepartmentId::new).collect(Collectors.toSet()));
    }

    /** Every proposal of a round, for the programme admin. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public List<ProposalRow> of(RoundId round) {
        return sorted(rows.of(actor.get(), proposals.of(round)));
    }

    public ProposalRow get(long id) {
        Proposal proposal = proposals.get(id);
        policy.maySee(actor.get(), proposal);
        return rows.of(actor.get(), List.of(proposal)).get(0);
    }

    /** The department says yes; from now on a repair leaves this pair where it is. */
    public void accept(long id) {
        Proposal proposal = proposals.get(id);
        policy.mayAnswer(actor.get(), proposal);

        proposal.accept(actor.get().account(), clock.instant());
        proposals.flush();

        facts.fire(new ProposalAccepted(proposal.id(), proposal.pair().associate()));
    }

    /** Yes to all of these that still await an answer; the others stay as they are. @return how many were accepted */
    public int acceptAll(Collection<Long> ids) {
        List<Long> open = ids.stream().filter(id -> proposals.get(id).state() == Proposal.State.SENT).toList();
        open.forEach(this::accept);
        return open.size();
    }

    /**
     * The department says no. When the reason ends the post, its seat in this rotation is taken back as well.
     *
     * @param words what the department adds, at most 600 characters; may be null
     */
    public void decline(long id, DeclineReason reason, String words) {
        Proposal proposal = proposals.get(id);
        policy.mayAnswer(actor.get(), proposal);

        proposal.decline(reason, words, actor.get().account(), clock.instant());
        proposals.flush();
        giveSeatBack(proposal, reason);

        facts.fire(new ProposalDeclined(proposal.id(), proposal.pair().associate(), reason));
    }

    /** The programme admin records a yes that came after the day. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void acceptLate(long id) {
        Proposal proposal = proposals.get(id);
        if (proposal.state() == Proposal.State.SENT) {
            throw new NotPermitted("proposal:" + id);
        }

        proposal.acceptLate(actor.get().account(), clock.instant());

        facts.fire(new ProposalAccepted(proposal.id(), proposal.pair().associate()));
    }

    /** The programme admin takes a proposal back that was not answered, so that the seat is free again. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void rescind(long id) {
        Proposal proposal = proposals.get(id);

        proposal.rescind();

        facts.fire(new ProposalRescinded(proposal.id(), proposal.pair().associate()));
    }

    /** The programme admin records that a department could not keep its yes; what was published of it falls away. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void withdraw(long id, DeclineReason reason, String words) {
        Proposal proposal = proposals.get(id);
        // The round is held, so that it is not published between the question and the answer.
        rounds.lock(proposal.round());

        proposal.withdraw(reason, words);
        giveSeatBack(proposal, reason);

        facts.fire(new ProposalWithdrawn(proposal.id(), proposal.pair().associate(), reason));
        placements.of(proposal.id()).ifPresent(placement -> {
            placement.withdrawByHost();
            facts.fire(new PlacementWithdrawn(placement.id(), placement.associate()));
        });
    }

    /** Lets every proposal lapse whose day has passed. @return how many */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public int lapseOverdue() {
        List<Proposal> overdue = proposals.overdue(clock.instant());
        overdue.forEach(proposal -> {
            proposal.lapse();
            facts.fire(new ProposalLapsed(proposal.id(), proposal.pair().associate()));
        });
        return overdue.size();
    }

    private void giveSeatBack(Proposal proposal, DeclineReason reason) {
        if (reason.endsSeat()) {
            openings.takeBackSeat(proposal.pair().opening(), proposal.pair().rotation());
        }
    }

    private static List<ProposalRow> sorted(List<ProposalRow> list) {
        return list.stream().sorted(OPEN_FIRST).toList();
    }
}

package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.LocationId;
import gov.rotations.jobs.WorkingDays;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes proposals as rows, with every name looked up once for the whole list. */
@Dependent
class ProposalRows {

    @Inject
    private Cohorts cohorts;

    @Inject
    private Departments departments;

    @Inject
    private Openings openings;

    @Inject
    private AccountBook accounts;

    @Inject
    private ProposalPolicy policy;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    List<ProposalRow> of(Actor reader, List<Proposal> list) {
        Names names = new Names(list);
        return list.stream().map(proposal -> names.row(reader, proposal)).toList();
    }

    /** The names that a list of proposals needs. */
    private final class Names {

        private final Map<AssociateId, Cohorts.AssociateCard> people;
        private final Map<DepartmentId, Departments.Card> hosts;
        private final Map<OpeningId, Openings.Listed> posts;
        private final Map<RotationId, Cohorts.RotationCard> slots;
        private final Map<LocationId, Departments.Town> towns;
        private final Map<AccountId, AccountBook.Card> answerers;

        Names(List<Proposal> list) {
            people = cohorts.associates(each(list, proposal -> proposal.pair().associate()));
            posts = openings.of(each(list, proposal -> proposal.pair().opening()));
            slots = cohorts.rotations(each(list, proposal -> proposal.pair().rotation()));
            Set<DepartmentId> all = new HashSet<>(each(list, Proposal::department));
            people.values().forEach(person -> all.add(person.homeDepartment()));
            hosts = departments.of(all);
            towns = departments.towns().stream().collect(Collectors.toMap(Departments.Town::id, Function.identity()));
            answerers = accounts.of(each(list, Proposal::answeredBy));
        }

        private static <T> Set<T> each(List<Proposal> list, Function<Proposal, T> what) {
            return list.stream().map(what).filter(Objects::nonNull).collect(Collectors.toSet());
        }

        ProposalRow row(Actor reader, Proposal proposal) {
            Cohorts.AssociateCard person = people.get(proposal.pair().associate());
            Openings.Listed post = posts.get(proposal.pair().opening());
            Cohorts.RotationCard slot = slots.get(proposal.pair().rotation());
            AccountBook.Card answerer = proposal.answeredBy() == null ? null : answerers.get(proposal.answeredBy());
            return new ProposalRow(proposal.id().value(), proposal.round().value(), proposal.state(), person.name(),
                hosts.get(person.homeDepartment()).code(), hosts.get(proposal.department()).label(), post.reference(),
                post.product(), towns.get(post.location()).name(), post.hostManager(), slot.number(), slot.dates(),
                needsMet(post), proposal.answerBy(), workingDays.between(clock.instant(), proposal.answerBy()),
                proposal.answeredAt(), answerer == null ? "" : answerer.name(), proposal.declineReason(),
                proposal.declineText(), proposal.isFlagged(), policy.isAnsweredBy(reader, proposal));
        }

        private List<String> needsMet(Openings.Listed post) {
            List<String> met = new ArrayList<>(List.of("clearance", "location"));
            if (!post.supports().isEmpty()) {
                met.add("pattern");
            }
            return met;
        }
    }
}

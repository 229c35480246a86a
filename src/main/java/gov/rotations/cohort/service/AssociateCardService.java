package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.entity.Absence;
import gov.rotations.cohort.entity.Adjustment;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.Profile;
import gov.rotations.cohort.entity.Profile.Reach;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.LocationId;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One associate's page, each part only for who may know it. */
@Stateless
@AllowedTo
public class AssociateCardService {

    @Inject
    private Associates associates;

    @Inject
    private AssociatePolicy policy;

    @Inject
    private Departments departments;

    @Inject
    private CurrentActor current;

    public AssociateView view(AssociateId id) {
        Actor actor = current.get();
        Associate person = associates.get(id);
        policy.mustSeeCard(actor, person);
        return new AssociateView(id, person.reference(), person.name(), person.email(), person.cohort().id(),
            person.cohort().code(), label(person.homeDepartment()), person.grade(), person.state(), policy.isSelf(actor, person),
            policy.maySeePlaces(actor, person) ? places(person.profile()) : null,
            policy.maySeePlanning(actor, person) ? planning(person) : null,
            policy.maySeeOptOuts(actor, person) ? person.profile().optOuts().stream().sorted().toList() : null,
            policy.maySeeLeaveDays(actor, person) ? leave(person, policy.maySeeLeaveKind(actor, person)) : null,
            agreed(actor, person), policy.maySeeOptOuts(actor, person), policy.stepsFor(actor, person));
    }

    /** The same for a page that asks once more before a step; a step one may not take is not there. */
    public AssociateView viewFor(AssociateId id, AssociateStep step) {
        AssociateView view = view(id);
        if (!view.steps().contains(step)) {
            throw new NotPermitted("step " + step + " of associate:" + id);
        }
        return view;
    }

    private AssociateView.Places places(Profile profile) {
        Map<LocationId, String> towns = departments.towns().stream().collect(Collectors.toMap(Departments.Town::id, Departments.Town::name));
        return new AssociateView.Places(towns.get(profile.base()), names(profile, Reach.COMMUTABLE, towns),
            names(profile, Reach.RELOCATABLE, towns));
    }

    private static List<String> names(Profile profile, Reach kind, Map<LocationId, String> towns) {
        return profile.reach().entrySet().stream().filter(place -> place.getValue() == kind)
            .map(place -> towns.getOrDefault(new LocationId(place.getKey()), "")).sorted().toList();
    }

    private AssociateView.Planning planning(Associate person) {
        Profile profile = person.profile();
        List<String> previous = departments.of(profile.previousDepartments().stream().map(DepartmentId::new).toList()).values()
            .stream().map(Departments.Card::label).sorted().toList();
        List<AssociateView.Wish> wishes = profile.growthWishes().entrySet().stream().filter(wish -> wish.getValue() > 0)
            .sorted(Map.Entry.comparingByKey()).map(wish -> new AssociateView.Wish(wish.getKey(), wish.getValue())).toList();
        return new AssociateView.Planning(profile.clearance(), profile.workingDays(), person.firstDay(), profile.priorityCredit(),
            profile.needs().stream().sorted().toList(), previous, wishes, !profile.optOuts().isEmpty());
    }

    private List<AssociateView.Leave> leave(Associate person, boolean withKind) {
        Stream<Absence> absences = associates.absencesOf(person.id()).stream();
        return absences.map(absence -> new AssociateView.Leave(absence.id(), withKind ? absence.kind() : null,
            absence.firstDay(), absence.expectedTo(), absence.actualTo(), absence.state())).toList();
    }

    private String agreed(Actor actor, Associate person) {
        return associates.adjustmentOf(person.id())
            .filter(adjustment -> policy.maySeeAgreedAdjustment(actor, person, adjustment.isSharedWithHost()))
            .map(Adjustment::agreedWords).orElse("");
    }

    private String label(DepartmentId id) {
        return departments.of(List.of(id)).values().stream().map(Departments.Card::label).findFirst().orElse("");
    }
}

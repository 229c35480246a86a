package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lays two versions of a round's plan beside each other. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD})
public class PlanComparisonService {

    @Inject
    private Plans plans;

    @Inject
    private PlanTables tables;

    /** The two versions by what differs. @throws NotPermitted when they are not versions of one round */
    public PlanComparison compare(PlanId one, PlanId other) {
        PlanTable first = tables.open(one);
        PlanTable second = tables.open(other);
        if (!first.plan().round().equals(second.plan().round())) {
            throw new NotPermitted("plan:" + other);
        }
        List<PlanComparison.Change> changes = changes(first, second);
        return new PlanComparison(side(first.plan()), side(second.plan()), changes,
            changes.stream().map(PlanComparison.Change::name).distinct().count());
    }

    private static PlanComparison.Side side(Plan plan) {
        return new PlanComparison.Side(plan.id().value(), plan.number(), Measures.read(plan.parts()), plan.cost(),
            PlanLine.gap(plan.cost(), plan.lowerBound()));
    }

    private static List<PlanComparison.Change> changes(PlanTable first, PlanTable second) {
        List<PlanComparison.Change> changes = new ArrayList<>();
        for (Associate associate : second.index().problem().associates()) {
            for (int r = 0; r < second.index().rotations(); r++) {
                String rotation = second.index().rotationId(r);
                Optional<String> before = openingIn(first, associate.id(), rotation);
                Optional<String> after = openingIn(second, associate.id(), rotation);
                if (!before.equals(after)) {
                    changes.add(new PlanComparison.Change(second.labels().nameOf(associate.id()), second.numberOf(rotation),
                        before.map(first::nameOf).orElse(""), wish(first, associate.id(), rotation, before),
                        after.map(second::nameOf).orElse(""), wish(second, associate.id(), rotation, after)));
                }
            }
        }
        changes.sort(Comparator.comparing(PlanComparison.Change::name).thenComparing(PlanComparison.Change::rotation));
        return changes;
    }

    /** Empty, too, where the version was made before the associate came. */
    private static Optional<String> openingIn(PlanTable table, String associate, String rotation) {
        return table.lineOf(associate, rotation).map(line -> line.opening());
    }

    private static int wish(PlanTable table, String associate, String rotation, Optional<String> opening) {
        ProblemIndex index = table.index();
        return opening.map(key -> index.wishRank(index.associate(associate), index.rotation(rotation), index.opening(key)) + 1).orElse(0);
    }
}

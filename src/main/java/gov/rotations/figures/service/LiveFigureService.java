package gov.rotations.figures.service;

import gov.rotations.retrospective.PlacementStep;
import gov.rotations.retrospective.PulseStep;
import gov.rotations.retrospective.RetrospectiveFigures;
import gov.rotations.retrospective.RetrospectiveFigures.Spread;
import gov.rotations.retrospective.ValueStep;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How figures made of answers stand today, beside what they mean; for those who may read them and from enough answers on. */
@Stateless
@AllowedTo
public class LiveFigureService {

    /** One question. @param key of its words @param lines the lowest step first; empty when there are too few answers */
    public record Now(String key, int answers, List<Line> lines) {
    }

    /** One step and how many chose it. */
    public record Line(Enum<?> step, int count) {
    }

    @Inject
    private RetrospectiveFigures retrospectives;

    @Inject
    private CurrentActor actor;

    /** Empty when the figure is of another kind, or not for the reader. */
    public List<Now> of(String code) {
        return switch (code) {
            case "M16" -> Stream.of(Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.ANALYST).noneMatch(actor.get()::is) ? List.of()
                : List.of(now("placements", retrospectives.howPlacementsWere(), PlacementStep.values()),
                    now("value", retrospectives.whatUsersGot(), ValueStep.values()));
            case "M22" -> List.of(now("service", retrospectives.senseOfService(), PulseStep.values()),
                now("together", retrospectives.workingTogether(), PulseStep.values()));
            default -> List.of();
        };
    }

    private static Now now(String key, Spread spread, Enum<?>[] steps) {
        return new Now(key, spread.answers(), IntStream.range(0, spread.counts().size()).mapToObj(i -> new Line(steps[i], spread.counts().get(i))).toList());
    }
}

package gov.rotations.placement.service;

import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.Fairness;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Score;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Works out the figures that a plan version keeps: its cost by term, the measures of the list of versions, and whom it leaves out. */
public final class PlanFigures {

    private PlanFigures() {
    }

    /** @param lowerBound proven for the snapshot; a change by hand never makes it untrue */
    public static Plan.Figures of(Board board, RuleBook rules, long lowerBound) {
        Score score = Score.of(board);
        Map<String, Long> parts = new LinkedHashMap<>();
        score.parts().forEach((term, amount) -> parts.put(term.key(), amount));
        Fairness fairness = Fairness.of(board);
        Measures.of(fairness).write(parts);
        String line = parts.entrySet().stream().map(part -> part.getKey() + "=" + part.getValue()).collect(Collectors.joining(","));
        return new Plan.Figures(score.total(), Math.min(lowerBound, score.total()), line, fairness.unplaced(), reasons(board, rules));
    }

    private static String reasons(Board board, RuleBook rules) {
        ProblemIndex index = board.index();
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (int a = 0; a < index.associates(); a++) {
            for (int r = 0; r < index.rotations(); r++) {
                if (index.isPresent(a, r) && board.at(a, r) == ProblemIndex.NONE) {
                    all.add(Json.createObjectBuilder().add("associateId", index.associate(a).id()).add("rotationId", index.rotationId(r))
                        .add("reasons", Json.createArrayBuilder(rules.whyUnplaced(board, index.associate(a).id(), index.rotationId(r)))));
                }
            }
        }
        return all.build().toString();
    }
}

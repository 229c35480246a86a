package gov.rotations.placement.planner;

/**
 * The measures of fairness F1 to F11 (domain.md 6d) of one plan, with what is needed to draw them: ranks and spread of
 * wishes, satisfaction as the rotations add up, who would rather have another seat, and how full departments are.
 */
public record FairnessReport(Fairness wishes, Satisfaction satisfaction, Envy envy, DepartmentFill fill) {

    public static FairnessReport of(Board board) {
        return new FairnessReport(Fairness.of(board), Satisfaction.of(board), Envy.of(board), DepartmentFill.of(board));
    }
}

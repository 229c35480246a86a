package gov.rotations.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the tests of a run whose database could not be had; the run has said so loudly by then. */
public class DatabaseAtHand implements ExecutionCondition {

    /** Set to a reason when there is no database. */
    public static final String MISSING = "rotations.test.database.missing";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String missing = System.getProperty(MISSING);
        return missing == null ? ConditionEvaluationResult.enabled("the database is there") : ConditionEvaluationResult.disabled(missing);
    }
}

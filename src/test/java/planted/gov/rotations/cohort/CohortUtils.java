package planted.gov.rotations.cohort;

/** A drawer for odds and ends. */
public class CohortUtils {
}

package planted.gov.rotations.cohort;

/** Says nothing of what it does. */
public class AssociateManager {
}

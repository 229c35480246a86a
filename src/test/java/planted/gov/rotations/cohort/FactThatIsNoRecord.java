package planted.gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** A fact that could be changed. */
public class FactThatIsNoRecord implements Fact {
}

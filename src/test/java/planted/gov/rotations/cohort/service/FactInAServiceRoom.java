package planted.gov.rotations.cohort.service;

import gov.rotations.shared.Fact;

/** A fact nobody may hear. */
record FactInAServiceRoom() implements Fact {
}

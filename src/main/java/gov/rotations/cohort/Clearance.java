package gov.rotations.cohort;

/** Vetting levels in rising order. */
public enum Clearance {
    BPSS, CTC, SC, DV
}

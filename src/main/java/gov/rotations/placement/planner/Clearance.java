package gov.rotations.placement.planner;

/** How far a person was vetted, lowest first; an opening may ask for a minimum. */
public enum Clearance {
    BPSS, CTC, SC, DV;

    public boolean reaches(Clearance minimum) {
        return compareTo(minimum) >= 0;
    }
}

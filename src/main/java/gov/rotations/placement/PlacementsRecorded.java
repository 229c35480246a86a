package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** Placements that were agreed elsewhere, before this product planned them, are on record. */
public record PlacementsRecorded(RoundId round, int placements) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}

package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** What a plan's terms are worth has a new version, for this reason. */
public record WeightsChanged(String profile, int version, String reason) implements Fact {

    @Override
    public String subject() {
        return "weights:" + profile + " " + version;
    }
}

package gov.rotations.placement.planner;

import java.util.Locale;

/** The phase of the product an opening works on; an associate should see several. */
public enum Phase {
    DISCOVERY, ALPHA, BETA, LIVE, RETIREMENT;

    /** The word used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

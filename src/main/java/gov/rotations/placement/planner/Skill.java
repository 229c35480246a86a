package gov.rotations.placement.planner;

import java.util.Locale;

/** The seven skills an opening can develop and an associate can wish to grow. */
public enum Skill {
    PRODUCT_OWNERSHIP, PRODUCT_LIFECYCLE_PERSPECTIVE, AGILE_WORKING, USER_FOCUS,
    PROBLEM_OWNERSHIP, STRATEGIC_OWNERSHIP, OPERATIONAL_MANAGEMENT;

    /** The word used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

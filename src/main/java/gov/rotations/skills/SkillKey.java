package gov.rotations.skills;

/** The seven skills by the key that the planner's contract uses; the framework in force maps to them by its crosswalk. */
public enum SkillKey {
    PRODUCT_OWNERSHIP("product-ownership"),
    PRODUCT_LIFECYCLE_PERSPECTIVE("product-lifecycle-perspective"),
    AGILE_WORKING("agile-working"),
    USER_FOCUS("user-focus"),
    PROBLEM_OWNERSHIP("problem-ownership"),
    STRATEGIC_OWNERSHIP("strategic-ownership"),
    OPERATIONAL_MANAGEMENT("operational-management");

    private final String key;

    SkillKey(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}

package gov.rotations.testing.browser;

/** Who visits the demo site: one account for each role, or nobody who is signed in. */
public enum Visitor {
    NOBODY(""), ADMIN("admin"), DEPARTMENT("department"), ASSOCIATE("associate"), MANAGER("manager"), COACH("coach"), ALUMNUS("alumni");

    private final String name;

    Visitor(String name) {
        this.name = name;
    }

    /** The address of the demo account. */
    public String email() {
        return name + "@demo.rotations.test";
    }

    public String password() {
        return "rotations-demo";
    }
}

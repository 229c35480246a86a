package gov.rotations.department;

/** What sort of public body a department is. */
public enum DepartmentKind {
    MINISTRY, AGENCY, ARMS_LENGTH_BODY, DEVOLVED, LOCAL, REGULATOR, INTERNATIONAL
}

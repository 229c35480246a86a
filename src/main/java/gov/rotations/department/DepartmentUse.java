package gov.rotations.department;

/**
 * What a higher feature answers when a department is about to close: whether somebody is working there, or is about
 * to. There may be several answers; one yes is enough.
 */
public interface DepartmentUse {

    boolean isInUse(DepartmentId department);
}

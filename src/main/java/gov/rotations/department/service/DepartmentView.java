package gov.rotations.department.service;

import gov.rotations.department.DepartmentKind;
import gov.rotations.department.entity.Department;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One department as its page shows it, with what its reader may do there.
 *
 * @param stateReason why it is suspended, or null
 * @param before whom it took over from
 * @param after who took over from it
 * @param family everybody related by succession, itself not among them
 */
public record DepartmentView(long id, long version, String code, String name, DepartmentKind kind, Department.State state,
    String stateReason, Relative parent, LocalDate validFrom, LocalDate validTo, int acceptanceWorkingDays, List<SiteLine> sites,
    List<ContactLine> contacts, List<Relative> before, List<Relative> after, List<Relative> family, May may) implements Serializable {

    /** A department that this one is related to. @param day of the succession, or null */
    public record Relative(long id, String code, String name, LocalDate day) implements Serializable {
    }

    /** One site. */
    public record SiteLine(long id, String town, String region, boolean stepFree, boolean quietSpace) implements Serializable {
    }

    /** Somebody who answers for the department. @param active false while invited */
    public record ContactLine(long account, String name, String email, boolean active) implements Serializable {
    }

    /** What the reader may do now; the services decide again. */
    public record May(boolean edit, boolean activate, boolean suspend, boolean resume, boolean close) implements Serializable {
    }
}

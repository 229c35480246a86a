package gov.rotations.department;

import java.io.Serializable;

/** Names a department. */
public record DepartmentId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

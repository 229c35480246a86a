package gov.rotations.department.service;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.DepartmentKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is said of a department when it is added or changed.
 *
 * @param code short name people use, such as HMRC
 * @param parent the department above it, or null
 * @param validFrom its first day, or null when that is long ago
 * @param acceptanceWorkingDays how long it has to answer a proposal; 10 unless agreed otherwise
 */
public record DepartmentForm(@NotBlank @Size(max = 20) String code, @NotBlank @Size(max = 200) String name,
    @NotNull DepartmentKind kind, DepartmentId parent, LocalDate validFrom, @Min(1) @Max(60) int acceptanceWorkingDays)
    implements Serializable {

    public DepartmentForm(String code, String name, DepartmentKind kind) {
        this(code, name, kind, null, null, 10);
    }
}

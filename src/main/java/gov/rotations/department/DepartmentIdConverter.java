package gov.rotations.department;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link DepartmentId} as a number. */
@Converter(autoApply = true)
public class DepartmentIdConverter implements AttributeConverter<DepartmentId, Long> {

    @Override
    public Long convertToDatabaseColumn(DepartmentId id) {
        return id == null ? null : id.value();
    }

    @Override
    public DepartmentId convertToEntityAttribute(Long value) {
        return value == null ? null : new DepartmentId(value);
    }
}

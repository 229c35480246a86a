package gov.rotations.cohort;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link RotationId} as a number. */
@Converter(autoApply = true)
public class RotationIdConverter implements AttributeConverter<RotationId, Long> {

    @Override
    public Long convertToDatabaseColumn(RotationId id) {
        return id == null ? null : id.value();
    }

    @Override
    public RotationId convertToEntityAttribute(Long value) {
        return value == null ? null : new RotationId(value);
    }
}

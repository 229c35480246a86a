package gov.rotations.cohort;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link CohortId} as a number. */
@Converter(autoApply = true)
public class CohortIdConverter implements AttributeConverter<CohortId, Long> {

    @Override
    public Long convertToDatabaseColumn(CohortId id) {
        return id == null ? null : id.value();
    }

    @Override
    public CohortId convertToEntityAttribute(Long value) {
        return value == null ? null : new CohortId(value);
    }
}

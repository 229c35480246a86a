package gov.rotations.placement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link PlanId} as a number. */
@Converter(autoApply = true)
public class PlanIdConverter implements AttributeConverter<PlanId, Long> {

    @Override
    public Long convertToDatabaseColumn(PlanId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PlanId convertToEntityAttribute(Long value) {
        return value == null ? null : new PlanId(value);
    }
}

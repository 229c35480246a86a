package gov.rotations.cohort;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link AssociateId} as a number. */
@Converter(autoApply = true)
public class AssociateIdConverter implements AttributeConverter<AssociateId, Long> {

    @Override
    public Long convertToDatabaseColumn(AssociateId id) {
        return id == null ? null : id.value();
    }

    @Override
    public AssociateId convertToEntityAttribute(Long value) {
        return value == null ? null : new AssociateId(value);
    }
}

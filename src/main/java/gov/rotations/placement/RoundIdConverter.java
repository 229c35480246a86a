package gov.rotations.placement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link RoundId} as a number. */
@Converter(autoApply = true)
public class RoundIdConverter implements AttributeConverter<RoundId, Long> {

    @Override
    public Long convertToDatabaseColumn(RoundId id) {
        return id == null ? null : id.value();
    }

    @Override
    public RoundId convertToEntityAttribute(Long value) {
        return value == null ? null : new RoundId(value);
    }
}

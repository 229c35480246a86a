package gov.rotations.opening;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link OpeningId} as a number. */
@Converter(autoApply = true)
public class OpeningIdConverter implements AttributeConverter<OpeningId, Long> {

    @Override
    public Long convertToDatabaseColumn(OpeningId id) {
        return id == null ? null : id.value();
    }

    @Override
    public OpeningId convertToEntityAttribute(Long value) {
        return value == null ? null : new OpeningId(value);
    }
}

package gov.rotations.coaching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link SupporterId} as a number. */
@Converter(autoApply = true)
public class SupporterIdConverter implements AttributeConverter<SupporterId, Long> {

    @Override
    public Long convertToDatabaseColumn(SupporterId id) {
        return id == null ? null : id.value();
    }

    @Override
    public SupporterId convertToEntityAttribute(Long value) {
        return value == null ? null : new SupporterId(value);
    }
}

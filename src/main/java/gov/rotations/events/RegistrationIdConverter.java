package gov.rotations.events;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link RegistrationId} as a number. */
@Converter(autoApply = true)
public class RegistrationIdConverter implements AttributeConverter<RegistrationId, Long> {

    @Override
    public Long convertToDatabaseColumn(RegistrationId id) {
        return id == null ? null : id.value();
    }

    @Override
    public RegistrationId convertToEntityAttribute(Long value) {
        return value == null ? null : new RegistrationId(value);
    }
}

package gov.rotations.events;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link SessionId} as a number. */
@Converter(autoApply = true)
public class SessionIdConverter implements AttributeConverter<SessionId, Long> {

    @Override
    public Long convertToDatabaseColumn(SessionId id) {
        return id == null ? null : id.value();
    }

    @Override
    public SessionId convertToEntityAttribute(Long value) {
        return value == null ? null : new SessionId(value);
    }
}

package gov.rotations.events;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link EventId} as a number. */
@Converter(autoApply = true)
public class EventIdConverter implements AttributeConverter<EventId, Long> {

    @Override
    public Long convertToDatabaseColumn(EventId id) {
        return id == null ? null : id.value();
    }

    @Override
    public EventId convertToEntityAttribute(Long value) {
        return value == null ? null : new EventId(value);
    }
}

package gov.rotations.department;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link LocationId} as a number. */
@Converter(autoApply = true)
public class LocationIdConverter implements AttributeConverter<LocationId, Long> {

    @Override
    public Long convertToDatabaseColumn(LocationId id) {
        return id == null ? null : id.value();
    }

    @Override
    public LocationId convertToEntityAttribute(Long value) {
        return value == null ? null : new LocationId(value);
    }
}

package gov.rotations.placement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link PlacementId} as a number. */
@Converter(autoApply = true)
public class PlacementIdConverter implements AttributeConverter<PlacementId, Long> {

    @Override
    public Long convertToDatabaseColumn(PlacementId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PlacementId convertToEntityAttribute(Long value) {
        return value == null ? null : new PlacementId(value);
    }
}

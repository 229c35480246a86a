package gov.rotations.coaching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link PairingId} as a number. */
@Converter(autoApply = true)
public class PairingIdConverter implements AttributeConverter<PairingId, Long> {

    @Override
    public Long convertToDatabaseColumn(PairingId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PairingId convertToEntityAttribute(Long value) {
        return value == null ? null : new PairingId(value);
    }
}

package gov.rotations.coaching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link PairingRoundId} as a number. */
@Converter(autoApply = true)
public class PairingRoundIdConverter implements AttributeConverter<PairingRoundId, Long> {

    @Override
    public Long convertToDatabaseColumn(PairingRoundId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PairingRoundId convertToEntityAttribute(Long value) {
        return value == null ? null : new PairingRoundId(value);
    }
}

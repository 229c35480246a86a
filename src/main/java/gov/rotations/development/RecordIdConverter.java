package gov.rotations.development;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link RecordId} as a number. */
@Converter(autoApply = true)
public class RecordIdConverter implements AttributeConverter<RecordId, Long> {

    @Override
    public Long convertToDatabaseColumn(RecordId id) {
        return id == null ? null : id.value();
    }

    @Override
    public RecordId convertToEntityAttribute(Long value) {
        return value == null ? null : new RecordId(value);
    }
}

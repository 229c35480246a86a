package gov.rotations.placement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link ProposalId} as a number. */
@Converter(autoApply = true)
public class ProposalIdConverter implements AttributeConverter<ProposalId, Long> {

    @Override
    public Long convertToDatabaseColumn(ProposalId id) {
        return id == null ? null : id.value();
    }

    @Override
    public ProposalId convertToEntityAttribute(Long value) {
        return value == null ? null : new ProposalId(value);
    }
}

package gov.rotations.security;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an {@link AccountId} as a number. */
@Converter(autoApply = true)
public class AccountIdConverter implements AttributeConverter<AccountId, Long> {

    @Override
    public Long convertToDatabaseColumn(AccountId id) {
        return id == null ? null : id.value();
    }

    @Override
    public AccountId convertToEntityAttribute(Long value) {
        return value == null ? null : new AccountId(value);
    }
}

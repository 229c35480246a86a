package gov.rotations.security;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Keeps words sealed in the database. Asked for by name, {@code @Convert(converter = SealedTextConverter.class)}, on a
 * column of type text; nothing can be searched in it.
 */
@Converter
public class SealedTextConverter implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String words) {
        return words == null || words.isEmpty() ? words : SecretKeys.cipher().seal(words);
    }

    @Override
    public String convertToEntityAttribute(String kept) {
        return kept == null || kept.isEmpty() ? kept : SecretKeys.cipher().open(kept);
    }
}

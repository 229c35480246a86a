package gov.rotations.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a file whose cells could all be read.
 *
 * @param values by the key of the column; empty cells are not among them
 * @param given keys of the columns the file has, whether or not this row fills them
 */
public record SheetRow(int line, Map<String, Object> values, java.util.Set<String> given) {

    public String text(String key) {
        return (String) values.get(key);
    }

    /** The text, or an empty one. */
    public String textOrEmpty(String key) {
        return values.getOrDefault(key, "").toString();
    }

    public <T> Optional<T> find(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(type::cast);
    }

    @SuppressWarnings("unchecked")
    public <T> List<T> list(String key) {
        return (List<T>) values.getOrDefault(key, List.of());
    }

    /** Whether the file has this column; a column left out keeps what is stored. */
    public boolean gives(String key) {
        return given.contains(key);
    }
}

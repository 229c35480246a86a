package gov.rotations.exchange;

import java.util.List;
import java.util.Locale;

/**
 * One column of a sheet, by the name people see and the other names they use for it. Capitals, spaces, dashes and
 * underscores make no difference.
 *
 * @param key how the feature asks for it, such as {@code email}
 * @param title the heading in templates
 * @param required whether a file without this column, or a row without a value, is at fault
 * @param example what the example row of the template holds
 */
public record Column(String key, String title, List<String> aliases, boolean required, Reading<?> reading, String example) {

    public Column {
        aliases = List.copyOf(aliases);
    }

    public static Column required(String key, String title, Reading<?> reading, String example, String... aliases) {
        return new Column(key, title, List.of(aliases), true, reading, example);
    }

    public static Column optional(String key, String title, Reading<?> reading, String example, String... aliases) {
        return new Column(key, title, List.of(aliases), false, reading, example);
    }

    /** Whether this heading of a file means this column. */
    public boolean isMeantBy(String heading) {
        String plain = plain(heading);
        return !plain.isEmpty() && (plain.equals(plain(title)) || plain.equals(plain(key))
            || aliases.stream().anyMatch(alias -> plain.equals(plain(alias))));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]", "");
    }
}

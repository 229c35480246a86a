package gov.rotations.exchange;

import gov.rotations.shared.EmailAddress;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways of reading a cell that every sheet needs; each takes what people write by hand. */
public final class Readings {

    private static final List<DateTimeFormatter> DATES = Stream.of(
            "uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMM uuuu", "d MMMM uuuu", "d-MMM-uuuu", "EEE d MMM uuuu",
            "EEEE d MMMM uuuu")
        .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
            .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT))
        .toList();

    private static final Pattern REMARKS = Pattern.compile("([^()]+)(?:\\(([^()]*)\\))?\\s*", Pattern.DOTALL);

    private static final List<String> YES = List.of("yes", "y", "true", "1", "x", "✓", "✔");
    private static final List<String> NO = List.of("no", "n", "false", "0", "–", "-");

    private Readings() {
    }

    /** One line of text. */
    public static Reading<String> text(int longest) {
        return text -> fitting(text.replaceAll("\\s+", " "), longest);
    }

    /** Text that may run over several lines. */
    public static Reading<String> prose(int longest) {
        return text -> fitting(text.replace("\r\n", "\n").replace('\r', '\n'), longest);
    }

    public static Reading<String> email() {
        return text -> {
            if (!EmailAddress.isValid(text)) {
                throw new Unreadable("“" + shortened(text) + "” is not an email address; write it like name@department.example.");
            }
            return new EmailAddress(text).value();
        };
    }

    public static Reading<Integer> wholeNumber(int least, int most) {
        return text -> {
            String digits = text.replaceAll("[\\s,\u00A0]", "");
            int number = digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : Integer.MIN_VALUE;
            if (number < least || number > most) {
                throw new Unreadable("“" + shortened(text) + "” is not a whole number from " + least + " to " + most + ".");
            }
            return number;
        };
    }

    public static Reading<Boolean> yesOrNo() {
        return text -> {
            String word = text.toLowerCase(Locale.ROOT);
            if (!YES.contains(word) && !NO.contains(word)) {
                throw new Unreadable("“" + shortened(text) + "” is neither Yes nor No.");
            }
            return YES.contains(word);
        };
    }

    /** Day first, as in 06/09/2027 or 6 Sep 2027, or 2027-09-06. */
    public static Reading<LocalDate> day() {
        return text -> {
            String plain = text.replaceAll("[,\\s]+", " ").replaceAll("(?i)\\bsept\\b", "Sep")
                .replaceAll("(?<=\\d)(?i)(st|nd|rd|th)\\b", "").replaceAll("T00:00(:00)?$", "");
            return DATES.stream().map(form -> parsed(plain, form)).flatMap(Optional::stream).findFirst()
                .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200)
                .orElseThrow(() -> new Unreadable("“" + shortened(text)
                    + "” is not a date; write it like 2027-09-06, 06/09/2027 or 6 Sep 2027, the day before the month."));
        };
    }

    /** One of the constants, by the word people read or by its name; further words may be given for them. */
    public static <E extends Enum<E>> Reading<E> oneOf(Class<E> type, Function<E, String> word, Map<String, E> otherWords) {
        return text -> {
            String wanted = plain(text);
            return Stream.concat(
                    Arrays.stream(type.getEnumConstants()).filter(constant -> plain(word.apply(constant)).equals(wanted)
                        || plain(constant.name()).equals(wanted)),
                    otherWords.entrySet().stream().filter(other -> plain(other.getKey()).equals(wanted)).map(Map.Entry::getValue))
                .findFirst()
                .orElseThrow(() -> new Unreadable("“" + shortened(text) + "” is not one of: "
                    + Arrays.stream(type.getEnumConstants()).map(word).collect(Collectors.joining(", ")) + "."));
        };
    }

    public static <E extends Enum<E>> Reading<E> oneOf(Class<E> type, Function<E, String> word) {
        return oneOf(type, word, Map.of());
    }

    /** A text with remarks in brackets, as in {@code Leeds (Yorkshire and The Humber, step-free)}. */
    public record Remarked(String text, List<String> remarks) {

        @Override
        public String toString() {
            return remarks.isEmpty() ? text : text + " (" + String.join(", ", remarks) + ")";
        }
    }

    /** @param longest of the text before the brackets */
    public static Reading<Remarked> remarked(int longest) {
        return text -> {
            Matcher parts = REMARKS.matcher(text);
            if (!parts.matches()) {
                throw new Unreadable("“" + shortened(text) + "” has its brackets in the wrong place.");
            }
            List<String> remarks = parts.group(2) == null ? List.of()
                : Stream.of(parts.group(2).split(",")).map(String::strip).filter(remark -> !remark.isEmpty()).toList();
            return new Remarked(fitting(parts.group(1).strip(), longest), remarks);
        };
    }

    /** Several in one cell, separated by semicolons, vertical bars or new lines; none twice. */
    public static <T> Reading<List<T>> several(Reading<T> each) {
        return severalBetween("[;|\\n\\r]+", each);
    }

    /** Several in one cell, separated by commas too, save for those in brackets. */
    public static <T> Reading<List<T>> severalWithCommas(Reading<T> each) {
        return severalBetween("[,;|\\n\\r]+(?![^(]*\\))", each);
    }

    private static <T> Reading<List<T>> severalBetween(String separators, Reading<T> each) {
        return text -> List.copyOf(Arrays.stream(text.split(separators)).map(String::strip).filter(part -> !part.isEmpty())
            .map(each::read).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String fitting(String text, int longest) {
        if (text.length() > longest) {
            throw new Unreadable("The text has " + text.length() + " characters; at most " + longest + " fit.");
        }
        return text;
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Enough of what was written to recognise it. */
    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}

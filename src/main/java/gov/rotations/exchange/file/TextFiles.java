package gov.rotations.exchange.file;

import gov.rotations.exchange.Column;
import gov.rotations.exchange.FileNotReadable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads text with separators: comma, semicolon or tab, whichever makes the headings known. */
final class TextFiles {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=(.)\"?\\r?\\n");

    private static final int LOOKED_AT = 4_096;

    private final List<Column> columns;

    TextFiles(List<Column> columns) {
        this.columns = columns;
    }

    /** Text has no zero bytes, save for UTF-16, which says so at its beginning; a few strays are told as faults later. */
    static boolean looksLikeText(byte[] content) {
        if (utf16(content) != null) {
            return true;
        }
        int length = Math.min(content.length, LOOKED_AT);
        int odd = 0;
        for (int at = 0; at < length; at++) {
            int code = content[at] & 0xFF;
            odd += code < 32 && code != '\t' && code != '\n' && code != '\r' ? 1 : 0;
        }
        return odd * 20 <= length;
    }

    Table read(byte[] content) {
        List<String> warnings = new ArrayList<>();
        String text = decoded(content, warnings);
        int firstLine = 1;
        Matcher told = SEPARATOR_LINE.matcher(text);
        char separator;
        if (told.find()) {
            separator = told.group(1).charAt(0);
            text = text.substring(told.end());
            firstLine = 2;
        } else {
            separator = separatorOf(text);
        }
        return parsed(text, separator, firstLine, warnings);
    }

    private Table parsed(String text, char separator, int firstLine, List<String> warnings) {
        List<Table.Line> lines = new ArrayList<>();
        int number = firstLine;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                Table.Line line = new Table.Line(number++, records.next().toList());
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > Limits.ROWS + 1) {
                    throw Limits.tooManyRows();
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new FileNotReadable("Row " + number + " cannot be read: a quotation mark opens there and does not close properly.");
        }
        return table(lines, warnings);
    }

    private static Table table(List<Table.Line> lines, List<String> warnings) {
        if (lines.isEmpty()) {
            throw new FileNotReadable("The file is empty.");
        }
        if (lines.stream().anyMatch(line -> line.cells().size() > Limits.COLUMNS
                && line.cells().stream().skip(Limits.COLUMNS).anyMatch(cell -> !Cells.tidy(cell).isEmpty()))) {
            throw Limits.tooManyColumns();
        }
        Table.Line heading = lines.get(0);
        return new Table(heading.cells().stream().map(Cells::tidy).toList(), heading.number(), lines.subList(1, lines.size()), warnings);
    }

    private char separatorOf(String text) {
        return Stream.of(',', ';', '\t').max(Comparator.<Character>comparingLong(separator -> known(text, separator))
            .thenComparing(separator -> firstRecord(text, separator).size())).orElseThrow();
    }

    private long known(String text, char separator) {
        return firstRecord(text, separator).stream()
            .filter(heading -> columns.stream().anyMatch(column -> column.isMeantBy(heading))).count();
    }

    private static List<String> firstRecord(String text, char separator) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            for (CSVRecord record : parser) {
                if (!new Table.Line(1, record.toList()).isBlank()) {
                    return record.toList();
                }
            }
            return List.of();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return List.of();
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setTrailingData(true).get();
    }

    private static String decoded(byte[] content, List<String> warnings) {
        Charset utf16 = utf16(content);
        if (utf16 != null) {
            return withoutMark(new String(content, utf16));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            warnings.add("The file is not UTF-8; it was read as Windows-1252. Look at names with accents before you confirm.");
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static Charset utf16(byte[] content) {
        if (content.length < 2) {
            return null;
        }
        int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return mark == 0xFEFF ? StandardCharsets.UTF_16BE : mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}

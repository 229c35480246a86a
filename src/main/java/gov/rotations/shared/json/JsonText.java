package gov.rotations.shared.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Turns JSON text into maps, lists, strings, numbers and truth values, and refuses what a careful reader must
 * not swallow: too much text, too deep nesting, a name used twice, numbers of absurd length, wrong encoding.
 */
final class JsonText {

    private static final int MAXIMUM_DEPTH = 64;
    private static final int MAXIMUM_DIGITS = 40;
    private static final int DIGITS_OF_A_LONG = 18;
    private static final int REMEMBERED = 100_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What JSON calls null; Java's null means that nothing is there. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private final Faults faults;
    private final JsonParser parser;
    /** The steps from the root to where the parser is: names and numbers. */
    private final Object[] trail = new Object[MAXIMUM_DEPTH + 1];
    /** Ids stand in a file again and again; one copy of each is enough. */
    private final Map<String, String> texts = new HashMap<>();
    private Members previous = Members.NONE;

    private JsonText(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The tree of the text; faults that make it unreadable are thrown at once. */
    static Object read(InputStream in, int mostBytes, Faults faults) throws IOException, MalformedFile {
        Reader reader = new BufferedReader(new InputStreamReader(new ShortStream(in, mostBytes),
                StandardCharsets.UTF_8.newDecoder()));
        try (JsonParser parser = Json.createParser(withoutMark(reader))) {
            JsonText text = new JsonText(parser, faults);
            if (!parser.hasNext()) {
                throw unreadable("nothing", "a JSON object");
            }
            Object tree = text.value(parser.next(), 1);
            if (parser.hasNext()) {
                throw unreadable("text after the end", "one JSON object");
            }
            return tree;
        } catch (JsonException | NoSuchElementException | IllegalStateException | NumberFormatException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failed(failure);
            }
            throw unreadable("no JSON: " + firstLine(e.getMessage()), "JSON");
        } catch (CharacterCodingException | ShortStream.TooLong e) {
            throw failed(e);
        }
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static MalformedFile failed(IOException failure) throws IOException {
        if (failure instanceof CharacterCodingException) {
            return unreadable("bytes that are not UTF-8", "UTF-8");
        }
        if (failure instanceof ShortStream.TooLong) {
            return unreadable(failure.getMessage(), "a smaller file");
        }
        throw failure;
    }

    private static String firstLine(String message) {
        return message == null ? "unreadable" : Node.shown(message.lines().findFirst().orElse("unreadable"));
    }

    private static MalformedFile unreadable(String found, String wanted) {
        return new MalformedFile(List.of(new Fault("$", found, wanted)));
    }

    private Object value(JsonParser.Event event, int depth) throws MalformedFile {
        if (depth > MAXIMUM_DEPTH) {
            throw unreadable("more than " + MAXIMUM_DEPTH + " levels", "at most " + MAXIMUM_DEPTH + " levels");
        }
        return switch (event) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> once(parser.getString());
            case VALUE_NUMBER -> number(depth);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw unreadable("no JSON", "JSON");
        };
    }

    private String once(String text) {
        if (texts.size() < REMEMBERED) {
            return texts.computeIfAbsent(text, same -> same);
        }
        return texts.getOrDefault(text, text);
    }

    private Map<String, Object> object(int depth) throws MalformedFile {
        Members.Gathering members = new Members.Gathering();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String name = once(parser.getString());
            trail[depth] = name;
            Object value = value(parser.next(), depth + 1);
            if (!members.add(name, value)) {
                trail[depth] = name;
                faults.add(() -> new Fault(path(depth), "the name twice", "each name once"));
            }
        }
        Map<String, Object> gathered = members.gathered(previous);
        if (gathered instanceof Members few) {
            previous = few;
        }
        return gathered;
    }

    private List<Object> array(int depth) throws MalformedFile {
        List<Object> elements = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            trail[depth] = elements.size();
            elements.add(value(event, depth + 1));
        }
        return elements;
    }

    private Object number(int depth) {
        String digits = parser.getString();
        if (digits.length() > MAXIMUM_DIGITS) {
            faults.add(path(depth - 1), "a number of " + digits.length() + " characters", "a shorter number");
            return 0L;
        }
        return digits.length() <= DIGITS_OF_A_LONG && parser.isIntegralNumber() ? (Object) Long.valueOf(digits)
                : new BigDecimal(digits);
    }

    private String path(int depth) {
        StringBuilder path = new StringBuilder("$");
        for (int step = 1; step <= depth; step++) {
            path.append(Node.step(trail[step]));
        }
        return path.toString();
    }
}

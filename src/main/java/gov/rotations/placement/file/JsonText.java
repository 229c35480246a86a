package gov.rotations.placement.file;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Turns JSON text into maps, lists, strings, numbers and truth values, and refuses what a careful reader must
 * not swallow: too much text, too deep nesting, a name used twice, numbers of absurd length, wrong encoding.
 */
final class JsonText {

    static final int MAXIMUM_BYTES = 64 << 20;
    static final int MAXIMUM_DEPTH = 64;
    private static final int MAXIMUM_DIGITS = 40;

    /** What JSON calls null; Java's null means that nothing is there. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private final Faults faults;
    private final JsonParser parser;

    private JsonText(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The tree of the text; faults that make it unreadable are thrown at once. */
    static Object read(InputStream in, Faults faults) throws IOException, MalformedFile {
        byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            throw unreadable("more than " + MAXIMUM_BYTES + " bytes", "a smaller file");
        }
        try (JsonParser parser = Json.createParser(new StringReader(decode(bytes)))) {
            JsonText text = new JsonText(parser, faults);
            if (!parser.hasNext()) {
                throw unreadable("nothing", "a JSON object");
            }
            Object tree = text.value(parser.next(), "$", 1);
            if (parser.hasNext()) {
                throw unreadable("text after the end", "one JSON object");
            }
            return tree;
        } catch (JsonException | NoSuchElementException | IllegalStateException | NumberFormatException e) {
            throw unreadable("no JSON: " + firstLine(e.getMessage()), "JSON");
        }
    }

    private static String decode(byte[] bytes) throws MalformedFile {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable("bytes that are not UTF-8", "UTF-8");
        }
    }

    private static String firstLine(String message) {
        return message == null ? "unreadable" : Faults.shown(message.lines().findFirst().orElse("unreadable"));
    }

    private static MalformedFile unreadable(String found, String wanted) {
        return new MalformedFile(List.of(new Fault("$", found, wanted)));
    }

    private Object value(JsonParser.Event event, String path, int depth) throws MalformedFile {
        if (depth > MAXIMUM_DEPTH) {
            throw new MalformedFile(List.of(new Fault("$", "more than " + MAXIMUM_DEPTH + " levels",
                    "at most " + MAXIMUM_DEPTH + " levels")));
        }
        return switch (event) {
            case START_OBJECT -> object(path, depth);
            case START_ARRAY -> array(path, depth);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> number(path);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw unreadable("no JSON", "JSON");
        };
    }

    private Map<String, Object> object(String path, int depth) throws MalformedFile {
        Map<String, Object> members = new LinkedHashMap<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String key = parser.getString();
            Object value = value(parser.next(), path + "." + key, depth + 1);
            if (members.putIfAbsent(key, value) != null) {
                faults.add(path + "." + Faults.cut(key), "the name twice", "each name once");
            }
        }
        return members;
    }

    private List<Object> array(String path, int depth) throws MalformedFile {
        List<Object> elements = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            elements.add(value(event, path + "[" + elements.size() + "]", depth + 1));
        }
        return elements;
    }

    private Object number(String path) {
        String digits = parser.getString();
        if (digits.length() > MAXIMUM_DIGITS) {
            faults.add(path, "a number of " + digits.length() + " characters", "a shorter number");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(digits);
    }
}

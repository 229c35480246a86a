package gov.rotations.placement.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One value of a JSON file and the path to it. Reads it as what is wanted; where it is something else it notes
 * a fault and goes on with a harmless stand-in, so that one reading finds every fault.
 */
final class Node {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final String NO_ID = "?";

    private final String path;
    private final Object value;
    private final Faults faults;

    Node(String path, Object value, Faults faults) {
        this.path = path;
        this.value = value;
        this.faults = faults;
    }

    String path() {
        return path;
    }

    Object raw() {
        return value;
    }

    boolean isEmptyList() {
        return value instanceof List<?> elements && elements.isEmpty();
    }

    boolean isNull() {
        return value == JsonText.NULL;
    }

    void fault(String found, String wanted) {
        faults.add(path, found, wanted);
    }

    private <T> T refuse(String wanted, T standIn) {
        faults.add(path, found(), wanted);
        return standIn;
    }

    private String found() {
        if (value instanceof String text) {
            return Faults.shown(text);
        }
        if (value instanceof Map) {
            return "an object";
        }
        return value instanceof List ? "a list" : String.valueOf(value);
    }

    /** An object with these members and no others. */
    Node object(Set<String> required, Set<String> optional) {
        if (!(value instanceof Map<?, ?> members)) {
            return refuse("an object", new Node(path, Map.of(), new Faults()));
        }
        for (String name : required) {
            if (!members.containsKey(name)) {
                faults.add(path + "." + name, "nothing", "a value");
            }
        }
        for (Object name : members.keySet()) {
            if (!required.contains(name) && !optional.contains(name)) {
                faults.add(path + "." + Faults.cut((String) name), "an unknown name", "one of the format's names");
            }
        }
        return this;
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> members && members.containsKey(name);
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        if (value instanceof Map<?, ?> members) {
            members.keySet().forEach(name -> names.add((String) name));
        }
        return names;
    }

    /** A member; where a required one is missing, the fault was noted and nothing more is said of it. */
    Node get(String name) {
        Object member = value instanceof Map<?, ?> members ? members.get(name) : null;
        return member == null ? new Node(path + "." + name, null, new Faults())
                : new Node(path + "." + Faults.cut(name), member, faults);
    }

    Optional<Node> find(String name) {
        return has(name) ? Optional.of(get(name)) : Optional.empty();
    }

    <T> List<T> list(int most, Function<Node, T> reading) {
        if (!(value instanceof List<?> elements)) {
            return refuse("a list", List.of());
        }
        if (elements.size() > most) {
            return refuse("at most " + most + " elements", List.of());
        }
        List<T> read = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            read.add(reading.apply(new Node(path + "[" + i + "]", elements.get(i), faults)));
        }
        return read;
    }

    /** A list in which nothing is twice. */
    <T> Set<T> set(Function<Node, T> reading) {
        Set<T> seen = new HashSet<>();
        list(Integer.MAX_VALUE, node -> {
            T element = reading.apply(node);
            if (!seen.add(element) && !NO_ID.equals(element)) {
                node.fault(node.found() + " twice", "each once");
            }
            return element;
        });
        return seen;
    }

    String text(int least, int most) {
        if (!(value instanceof String text)) {
            return refuse("a text", "");
        }
        int length = text.codePointCount(0, text.length());
        return length < least || length > most ? refuse("a text of " + least + " to " + most + " characters", "")
                : text;
    }

    String id() {
        if (value instanceof String text && ID.matcher(text).matches()) {
            return text;
        }
        return refuse("an id of letters, digits and ._:- up to 64 characters", NO_ID);
    }

    /** An id that must name something. */
    String id(Set<String> known, String what) {
        String id = id();
        if (!NO_ID.equals(id) && !known.contains(id)) {
            faults.add(path, Faults.shown(id), "the id of " + what);
        }
        return id;
    }

    static boolean isRead(String id) {
        return !NO_ID.equals(id);
    }

    int integer(int least, int most) {
        String wanted = "an integer from " + least + " to " + most;
        if (!(value instanceof BigDecimal number)) {
            return refuse(wanted, least);
        }
        // A huge exponent must be refused before anybody writes the number out.
        if (number.precision() - (long) number.scale() > 18 || number.scale() > 60) {
            return refuse(wanted, least);
        }
        BigInteger whole = number.toBigInteger();
        if (new BigDecimal(whole).compareTo(number) != 0 || whole.longValueExact() < least
                || whole.longValueExact() > most) {
            return refuse(wanted, least);
        }
        return whole.intValueExact();
    }

    <E extends Enum<E>> E oneOf(E[] constants, Function<E, String> key) {
        for (E constant : constants) {
            if (key.apply(constant).equals(value)) {
                return constant;
            }
        }
        return refuse("one of " + Arrays.stream(constants).map(key).toList(), constants[0]);
    }

    void constant(String wanted) {
        if (!wanted.equals(value)) {
            refuse(Faults.shown(wanted), null);
        }
    }
}

package gov.rotations.shared.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One value of a JSON file and the path to it. Reads it as what is wanted; where it is something else it notes
 * a fault and goes on with a harmless stand-in, so that one reading finds every fault.
 */
public final class Node {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final String NO_ID = "?";

    /** Where this value stands: in which other, and by which name or number. */
    private final Node parent;
    private final Object place;
    private final Object value;
    private final Faults faults;

    Node(Object root, Faults faults) {
        this(null, null, root, faults);
    }

    private Node(Node parent, Object place, Object value, Faults faults) {
        this.parent = parent;
        this.place = place;
        this.value = value;
        this.faults = faults;
    }

    private String path() {
        return parent == null ? "$" : parent.path() + step(place);
    }

    /** A step of a path: {@code .name} or {@code [number]}. */
    static String step(Object place) {
        return place instanceof Integer ? "[" + place + "]" : "." + Faults.cut((String) place);
    }

    /** A found text as a fault may show it: short, on one line, in quotation marks. */
    public static String shown(String text) {
        return Faults.shown(text);
    }

    /** The same value, read without telling what is wrong with it. */
    public Node silent() {
        return new Node(parent, place, value, Faults.UNHEARD);
    }

    public boolean isEmptyList() {
        return value instanceof List<?> elements && elements.isEmpty();
    }

    public boolean isNull() {
        return value == JsonText.NULL;
    }

    public void fault(String found, String wanted) {
        faults.add(() -> new Fault(path(), found, wanted));
    }

    private <T> T refuse(String wanted, T standIn) {
        faults.add(() -> new Fault(path(), found(), wanted));
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
    public Node object(Set<String> required, Set<String> optional) {
        if (!(value instanceof Map<?, ?> members)) {
            return refuse("an object", new Node(parent, place, Map.of(), Faults.UNHEARD));
        }
        if (members.size() == required.size() && required.stream().allMatch(members::containsKey)) {
            return this;
        }
        for (String name : new TreeSet<>(required)) {
            if (!members.containsKey(name)) {
                faults.add(path() + step(name), "nothing", "a value");
            }
        }
        for (Object name : members.keySet()) {
            if (!required.contains(name) && !optional.contains(name)) {
                faults.add(path() + step(name), "an unknown name", "one of the format's names");
            }
        }
        return this;
    }

    public boolean has(String name) {
        return value instanceof Map<?, ?> members && members.containsKey(name);
    }

    /** A member; where a required one is missing, the fault was noted and nothing more is said of it. */
    public Node get(String name) {
        Object member = value instanceof Map<?, ?> members ? members.get(name) : null;
        return new Node(this, name, member, member == null ? Faults.UNHEARD : faults);
    }

    public Optional<Node> find(String name) {
        return has(name) ? Optional.of(get(name)) : Optional.empty();
    }

    public <T> List<T> list(int most, Function<Node, T> reading) {
        if (!(value instanceof List<?> elements)) {
            return refuse("a list", List.of());
        }
        if (elements.size() > most) {
            return refuse("at most " + most + " elements", List.of());
        }
        List<T> read = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            read.add(reading.apply(new Node(this, i, elements.get(i), faults)));
        }
        return read;
    }

    /** A list in which nothing is twice. */
    public <T> Set<T> set(Function<Node, T> reading) {
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

    public String text(int least, int most) {
        if (!(value instanceof String text)) {
            return refuse("a text", "");
        }
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            return refuse("a text of " + least + " to " + most + " characters", "");
        }
        return hasHalfCharacter(text) ? refuse("a text of whole characters", "") : text;
    }

    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(point -> point <= Character.MAX_SURROGATE
                        && point >= Character.MIN_SURROGATE);
            }
        }
        return false;
    }

    public String id() {
        if (value instanceof String text && ID.matcher(text).matches()) {
            return text;
        }
        return refuse("an id of letters, digits and ._:- up to 64 characters", NO_ID);
    }

    /** An id that must name something. */
    public String id(Set<String> known, String what) {
        String id = id();
        if (!NO_ID.equals(id) && !known.contains(id)) {
            faults.add(path(), Faults.shown(id), "the id of " + what);
        }
        return id;
    }

    public static boolean isRead(String id) {
        return !NO_ID.equals(id);
    }

    public int integer(int least, int most) {
        return (int) integer((long) least, most);
    }

    public long integer(long least, long most) {
        BigInteger whole = whole();
        boolean fits = whole != null && whole.bitLength() < Long.SIZE;
        return fits && whole.longValue() >= least && whole.longValue() <= most ? whole.longValue()
                : refuse("an integer from " + least + " to " + most, Math.max(least, Math.min(most, 0)));
    }

    private BigInteger whole() {
        if (value instanceof Long number) {
            return BigInteger.valueOf(number);
        }
        // A huge exponent must be refused before anybody writes the number out.
        if (!(value instanceof BigDecimal number) || number.precision() - (long) number.scale() > 19
                || number.scale() > 60) {
            return null;
        }
        BigInteger whole = number.toBigInteger();
        return new BigDecimal(whole).compareTo(number) == 0 ? whole : null;
    }

    public <E extends Enum<E>> E oneOf(E[] constants, Function<E, String> key) {
        for (E constant : constants) {
            if (key.apply(constant).equals(value)) {
                return constant;
            }
        }
        return refuse("one of " + Arrays.stream(constants).map(key).toList(), constants[0]);
    }

    public void constant(String wanted) {
        if (!wanted.equals(value)) {
            refuse(Faults.shown(wanted), null);
        }
    }
}

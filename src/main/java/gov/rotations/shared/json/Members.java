package gov.rotations.shared.json;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members of a small JSON object. A file has hundreds of thousands of objects with the same few names: here they
 * share the names and cost a fifth of a hash map.
 */
final class Members extends AbstractMap<String, Object> {

    static final Members NONE = new Members(new String[0], new Object[0]);
    private static final int FEW = 12;

    private final String[] names;
    private final Object[] values;

    private Members(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Object get(Object name) {
        int at = Arrays.asList(names).indexOf(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(Object name) {
        return Arrays.asList(names).contains(name);
    }

    @Override
    public Set<String> keySet() {
        return new LinkedHashSet<>(Arrays.asList(names));
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Set<Entry<String, Object>> entries = new LinkedHashSet<>();
        for (int i = 0; i < names.length; i++) {
            entries.add(Map.entry(names[i], values[i]));
        }
        return entries;
    }

    /** The members met so far of an object that is being read. */
    static final class Gathering {

        private final List<String> names = new ArrayList<>(4);
        private final List<Object> values = new ArrayList<>(4);
        private Map<String, Object> many;

        /** Whether the name is new; the first value of a name stays. */
        boolean add(String name, Object value) {
            if (many != null) {
                return many.putIfAbsent(name, value) == null;
            }
            if (names.contains(name)) {
                return false;
            }
            names.add(name);
            values.add(value);
            if (names.size() > FEW) {
                many = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    many.put(names.get(i), values.get(i));
                }
            }
            return true;
        }

        Map<String, Object> gathered(Members like) {
            if (many != null) {
                return many;
            }
            boolean same = Arrays.asList(like.names).equals(names);
            return new Members(same ? like.names : names.toArray(String[]::new), values.toArray());
        }
    }
}

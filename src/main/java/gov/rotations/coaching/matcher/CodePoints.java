package gov.rotations.coaching.matcher;

import java.util.Comparator;

/** The order of ids: by Unicode code point, the same in every language and on every machine. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {
    }

    private static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // A surrogate belongs to a code point above every char that is none.
                return Character.isSurrogate(a) == Character.isSurrogate(b) ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}

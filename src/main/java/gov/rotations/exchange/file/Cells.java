package gov.rotations.exchange.file;

import java.util.Optional;

/** What may stand in a cell, whatever the kind of file. */
final class Cells {

    private Cells() {
    }

    /** Without white space around it, the invisible kinds included. */
    static String tidy(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isInvisible(cell.charAt(from))) {
            from++;
        }
        while (to > from && isInvisible(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    /** Why this cell cannot be stored, whatever its column. */
    static Optional<String> faultIn(String cell) {
        if (cell.length() > Limits.CELL) {
            return Optional.of("The cell holds " + cell.length() + " characters; no cell may hold more than 10,000.");
        }
        return cell.chars().filter(Cells::isForbidden).boxed().findFirst()
            .map(character -> character == 0xFFFD
                ? "The cell holds a character that could not be read. Save the file as UTF-8 and look at this cell again."
                : "The cell holds an invisible control character (code %d). Delete and type the text again.".formatted(character));
    }

    private static boolean isInvisible(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
            || character == '\uFEFF' || character >= '\u200B' && character <= '\u200F' || character == '\u2060';
    }

    private static boolean isForbidden(int character) {
        boolean control = Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
        boolean turnsTextAround = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        return control || turnsTextAround || character == 0xFFFD || character >= 0xFFFE;
    }
}

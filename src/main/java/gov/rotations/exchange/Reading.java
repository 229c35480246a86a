package gov.rotations.exchange;

/** How the text of a cell becomes a value. */
@FunctionalInterface
public interface Reading<T> {

    /**
     * @param text what the cell holds, trimmed and never empty
     * @throws Unreadable with a sentence that says what would be right
     */
    T read(String text);
}

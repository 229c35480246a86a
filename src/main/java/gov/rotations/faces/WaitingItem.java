package gov.rotations.faces;

/**
 * One line of what waits for me.
 *
 * @param text what to do, with its number in words, such as {@code Answer 3 proposals by Fri 25 Jun}
 * @param link path of the page where it is done, such as {@code /placement/proposals.xhtml}
 * @param count how many things wait, shown as a badge
 * @param urgent whether its deadline is near or past
 */
public record WaitingItem(String text, String link, int count, boolean urgent) {

    /** @param key of a text that takes the count */
    public static WaitingItem urgent(String key, long count, String link) {
        return new WaitingItem(Texts.get(key, count), link, (int) count, true);
    }

    /** @param key of a text that takes the count */
    public static WaitingItem calm(String key, long count, String link) {
        return new WaitingItem(Texts.get(key, count), link, (int) count, false);
    }
}

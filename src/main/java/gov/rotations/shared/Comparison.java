package gov.rotations.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Two texts compared word by word, by their longest common sequence; lines stay lines. Texts that have become very
 * different and long are compared line by line, as looking at every word of them would take too much.
 */
public final class Comparison {

    /** What became of some words. */
    public enum Fate {
        KEPT, GONE, ADDED
    }

    /** Some words in a row with one fate. */
    public record Part(Fate fate, String text) {
    }

    private static final String LINE = "\n";

    private static final long MOST_CELLS = 1_000_000;

    private final List<Part> parts = new ArrayList<>();

    private final String between;

    private Comparison(String between) {
        this.between = between;
    }

    /** What has to be taken out of the first text and added to it to have the second. */
    public static List<Part> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (isTooMuch(middle(old, now))) {
            return new Comparison(LINE).of(before.strip().lines().toList(), after.strip().lines().toList());
        }
        return new Comparison(" ").of(old, now);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String line : text.strip().split("\\R")) {
            if (!words.isEmpty()) {
                words.add(LINE);
            }
            for (String word : line.strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** How many words or lines are left of both when what they begin and end with is set aside. */
    private record Middle(int head, int old, int now) {
    }

    private static Middle middle(List<String> old, List<String> now) {
        int least = Math.min(old.size(), now.size());
        int head = 0;
        while (head < least && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return new Middle(head, old.size() - head - tail, now.size() - head - tail);
    }

    private static boolean isTooMuch(Middle middle) {
        return (long) middle.old() * middle.now() > MOST_CELLS;
    }

    private List<Part> of(List<String> old, List<String> now) {
        Middle middle = middle(old, now);
        int oldEnd = middle.head() + middle.old();
        int nowEnd = middle.head() + middle.now();
        now.subList(0, middle.head()).forEach(word -> add(Fate.KEPT, word));
        if (isTooMuch(middle)) {
            old.subList(middle.head(), oldEnd).forEach(word -> add(Fate.GONE, word));
            now.subList(middle.head(), nowEnd).forEach(word -> add(Fate.ADDED, word));
        } else {
            compare(old.subList(middle.head(), oldEnd), now.subList(middle.head(), nowEnd));
        }
        now.subList(nowEnd, now.size()).forEach(word -> add(Fate.KEPT, word));
        return parts.stream().filter(part -> part.fate() == Fate.KEPT || !part.text().isBlank()).toList();
    }

    private void compare(List<String> old, List<String> now) {
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(Fate.KEPT, now.get(j));
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(Fate.GONE, old.get(i++));
            } else {
                add(Fate.ADDED, now.get(j++));
            }
        }
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Fate fate, String word) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last == null || last.fate() != fate) {
            parts.add(new Part(fate, word));
        } else {
            boolean apart = !word.equals(LINE) && !last.text().endsWith(LINE);
            parts.set(parts.size() - 1, new Part(fate, new StringJoiner(apart ? between : "").add(last.text()).add(word).toString()));
        }
    }
}

package gov.rotations.skills.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts compared word by word, by their longest common sequence. */
public final class Words {

    /** What became of some words. */
    public enum Fate {
        KEPT, GONE, ADDED
    }

    /** Some words in a row with one fate. */
    public record Part(Fate fate, String text) {
    }

    private Words() {
        // one question
    }

    public static List<Part> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int[][] common = common(old, now);
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(parts, Fate.KEPT, now.get(j));
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(parts, Fate.GONE, old.get(i++));
            } else {
                add(parts, Fate.ADDED, now.get(j++));
            }
        }
        return parts;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
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

    private static void add(List<Part> parts, Fate fate, String word) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.fate() == fate) {
            parts.set(parts.size() - 1, new Part(fate, last.text() + " " + word));
        } else {
            parts.add(new Part(fate, word));
        }
    }
}

package gov.rotations.learning.service;

import gov.rotations.shared.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of one activity between two editions. @param texts what is said otherwise, where it was there before and after */
public record ActivityChange(Fate fate, String code, String title, List<TextChange> texts) {

    public enum Fate {
        ADDED, CHANGED, TAKEN_AWAY
    }

    /** One text of it. @param place key of what it is called */
    public record TextChange(String place, List<Comparison.Part> words) {
    }

    static List<ActivityChange> between(CatalogueText before, CatalogueText after) {
        List<ActivityChange> changes = new ArrayList<>();
        for (Catalogue.Activity now : after.activities()) {
            Optional<Catalogue.Activity> old = before.find(now.code());
            if (old.isEmpty()) {
                changes.add(new ActivityChange(Fate.ADDED, now.code(), now.title(), List.of()));
            } else if (!old.get().equals(now)) {
                changes.add(new ActivityChange(Fate.CHANGED, now.code(), now.title(), texts(old.get(), now)));
            }
        }
        before.activities().stream().filter(old -> after.find(old.code()).isEmpty())
            .forEach(old -> changes.add(new ActivityChange(Fate.TAKEN_AWAY, old.code(), old.title(), List.of())));
        return changes;
    }

    private static List<TextChange> texts(Catalogue.Activity old, Catalogue.Activity now) {
        List<TextChange> texts = new ArrayList<>();
        note(texts, "learning.change.title", old.title(), now.title());
        note(texts, "learning.looksLike", old.looksLike(), now.looksLike());
        note(texts, "learning.evidence", String.join("\n", old.evidence()), String.join("\n", now.evidence()));
        return texts;
    }

    private static void note(List<TextChange> texts, String place, String old, String now) {
        if (!old.equals(now)) {
            texts.add(new TextChange(place, Comparison.between(old, now)));
        }
    }
}

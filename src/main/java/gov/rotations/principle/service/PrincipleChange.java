package gov.rotations.principle.service;

import java.util.ArrayList;
import java.util.List;

/** What an edition says otherwise than the one before. @param before its sentence then, or null @param now its sentence now, or null @param reason why it was retired, or null */
public record PrincipleChange(String key, String title, Fate fate, String before, String now, String reason) {

    public enum Fate {
        ADDED, REWORDED, RETIRED
    }

    static List<PrincipleChange> between(PrincipleText before, PrincipleText after) {
        List<PrincipleChange> changes = new ArrayList<>();
        for (Principle now : after.principles()) {
            Principle then = before.find(now.key()).orElse(null);
            if (then == null) {
                changes.add(new PrincipleChange(now.key(), now.title(), Fate.ADDED, null, now.sentence(), null));
            } else if (then.isInForce() && !now.isInForce()) {
                changes.add(new PrincipleChange(now.key(), now.title(), Fate.RETIRED, then.sentence(), null, now.reason()));
            } else if (!then.title().equals(now.title()) || !then.sentence().equals(now.sentence())) {
                changes.add(new PrincipleChange(now.key(), now.title(), Fate.REWORDED, said(then, now), now.sentence(), null));
            }
        }
        return changes;
    }

    private static String said(Principle then, Principle now) {
        return then.title().equals(now.title()) ? then.sentence() : then.title() + ": " + then.sentence();
    }
}

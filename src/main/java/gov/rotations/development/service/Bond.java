package gov.rotations.development.service;

import gov.rotations.development.Voice;
import gov.rotations.development.entity.LevelView;
import gov.rotations.security.AccountId;

/**
 * What somebody is to an associate today. What they stated themselves they may always read; everything else ends with the bond.
 *
 * @param account of whoever acts
 */
record Bond(AccountId account, boolean self, boolean coach, boolean manager) {

    boolean mayRead(LevelView view) {
        return isAuthor(view) || view.statedAt() != null && (self || coach && view.isForCoach() || manager && view.isForManager());
    }

    boolean isAuthor(LevelView view) {
        return view.author().equals(account);
    }

    /** Whether they may still change what they stated. */
    boolean mayWrite(LevelView view) {
        return isAuthor(view) && (self || view.voice() == Voice.COACH && coach || view.voice() == Voice.MANAGER && manager);
    }

    /** Whether they may say that the two have talked about it, and close it. */
    boolean isParty(LevelView view) {
        return mayWrite(view) || self && view.statedAt() != null;
    }

    boolean isNone() {
        return !self && !coach && !manager;
    }

    /** In which voice they speak about the associate. */
    Voice voice() {
        return self ? Voice.SELF : coach ? Voice.COACH : Voice.MANAGER;
    }
}

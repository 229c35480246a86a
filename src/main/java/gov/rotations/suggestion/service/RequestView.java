package gov.rotations.suggestion.service;

import gov.rotations.shared.Comparison;
import gov.rotations.suggestion.entity.Remark;
import java.time.Instant;
import java.util.List;

/**
 * One request as it is read.
 *
 * @param gone whether the thing is not there any more
 * @param confined whether only those read it who may read what it is about
 * @param acceptances how many stewards have accepted it
 * @param supported whether the reader supports it
 * @param form what the author may reword when stewards have asked, or null
 */
public record RequestView(RequestRow row, String link, boolean gone, boolean confined, String why, List<String> evidence, List<TextView> texts, List<CommentView> comments,
    int acceptances, boolean supported, String declineReason, Instant decidedAt, String releasedIn, Instant releasedAt, ChangeForm form, Rights may) {

    /**
     * One text.
     *
     * @param words what goes and what comes
     * @param chosen whether it is one of a few things to choose, which are shown as they are and not word by word
     * @param now what it says today, where that is neither what it said then nor what is proposed; else null
     */
    public record TextView(String label, String detail, String before, String proposed, boolean chosen, List<Comparison.Part> words, String now) {
    }

    /** What somebody said; nothing of it is told when it was removed or hidden. */
    public record CommentView(long id, Remark.Kind kind, String author, String words, Instant writtenAt, boolean removed, boolean hidden, String hiddenReason, boolean mine) {
    }

    /** What the reader may do now. @param decide accept or decline @param moderate hide what others said */
    public record Rights(boolean edit, boolean withdraw, boolean reply, boolean support, boolean discuss, boolean triage, boolean decide, boolean accept, boolean moderate) {
    }
}

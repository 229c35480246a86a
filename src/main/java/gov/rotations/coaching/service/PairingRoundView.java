package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.entity.PairingRound;
import java.util.List;

/** A pairing round as its page shows it. @param cost null before the first suggestion */
public record PairingRoundView(long id, String cohort, SupportKind kind, PairingRound.State state, Long cost, int places,
    List<SuggestionRow> rows) {

    public boolean isChangeable() {
        return state.isChangeable();
    }

    public boolean isSendable() {
        return state == PairingRound.State.SUGGESTED;
    }

    public long matched() {
        return rows.stream().filter(SuggestionRow::isMatched).count();
    }

    public long unmatched() {
        return rows.size() - matched();
    }
}

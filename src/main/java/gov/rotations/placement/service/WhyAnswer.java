package gov.rotations.placement.service;

import java.io.Serializable;
import java.util.List;

/**
 * Why somebody does not have an opening: the rules that forbid it, or what the best plan with it would be like.
 *
 * @param opening what was asked about, in words
 * @param forbidden sentences of the rules; then there is nothing else to tell
 * @param difference what the whole plan would cost more; below 0 where the planner found a better plan by the question
 * @param proven whether no plan with it costs less
 * @param terms the difference term by term, without those that stay the same
 * @param moves everybody for whom something changes, the one asked about included
 * @param plan ready to be adopted
 */
public record WhyAnswer(String opening, List<Objection> forbidden, long difference, boolean proven, List<PlanBoard.Part> terms,
    List<MoveRow> moves, PlanText plan) implements Serializable {

    public WhyAnswer {
        forbidden = List.copyOf(forbidden);
        terms = List.copyOf(terms);
        moves = List.copyOf(moves);
    }

    static WhyAnswer forbidden(String opening, List<Objection> sentences) {
        return new WhyAnswer(opening, sentences, 0, true, List.of(), List.of(), new PlanText(List.of()));
    }

    public boolean isPossible() {
        return forbidden.isEmpty();
    }

    /** How many people besides the one asked about would be moved. */
    public long others() {
        return Math.max(0, moves.stream().map(MoveRow::associate).distinct().count() - 1);
    }
}

package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A page answers the question. */
public record QuestionAnswered(long question, long page) implements Fact {

    @Override
    public String subject() {
        return "question:" + question;
    }
}

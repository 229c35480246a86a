package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** The question was asked before; a page answers it. */
public record QuestionKnown(long question, long page) implements Fact {

    @Override
    public String subject() {
        return "question:" + question;
    }
}

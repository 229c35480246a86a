package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** The question will not get a page. */
public record QuestionDeclined(long question) implements Fact {

    @Override
    public String subject() {
        return "question:" + question;
    }
}

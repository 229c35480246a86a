package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** Somebody asks what no page answers. */
public record QuestionAsked(long question) implements Fact {

    @Override
    public String subject() {
        return "question:" + question;
    }
}

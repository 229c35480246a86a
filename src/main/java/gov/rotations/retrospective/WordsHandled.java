package gov.rotations.retrospective;

import gov.rotations.shared.Fact;

/** The programme team has taken up what should be different, or set it aside. It names no answer, because answers name people. */
public record WordsHandled(String handling) implements Fact {
}

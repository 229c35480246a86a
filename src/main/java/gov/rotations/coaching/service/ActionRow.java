package gov.rotations.coaching.service;

import java.time.LocalDate;

/** What one of the two has promised. @param mine whether it is the reader's to do @param late whether its day has passed */
public record ActionRow(long id, String words, String owner, boolean mine, LocalDate dueOn, boolean done, boolean late) {
}

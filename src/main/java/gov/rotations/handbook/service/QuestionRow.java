package gov.rotations.handbook.service;

import gov.rotations.handbook.entity.Question;
import java.time.Instant;

/** One question and what became of it. @param slug of the page that answers it, or null */
public record QuestionRow(long id, String words, String asker, Instant askedAt, Question.State state, String slug, String page, String reply) {
}

package gov.rotations.handbook.service;

import gov.rotations.handbook.entity.Comment;
import java.time.Instant;

/**
 * One comment as a reader finds it.
 *
 * @param author empty where an editor has removed it and the reader did not write it; so are the words
 * @param own whether the reader wrote it
 * @param mayChange whether the reader may still change its words
 * @param reason why an editor removed it, for its author only
 */
public record CommentRow(long id, String author, String words, Comment.State state, Instant writtenAt, boolean changed, boolean own, boolean mayChange,
    String reason) {
}

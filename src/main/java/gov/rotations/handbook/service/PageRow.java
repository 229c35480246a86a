package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.entity.Page;
import gov.rotations.handbook.entity.Revision;
import java.time.LocalDate;

/**
 * One page in a list.
 *
 * @param open what is written beside it, or null
 * @param due whether somebody should read it again
 */
public record PageRow(long id, String slug, String title, String summary, Page.State state, Audience audience, LocalDate reviewDue, boolean due,
    Revision.State open, long helped, long judged) {
}

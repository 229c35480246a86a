package planted.gov.rotations.cohort;

import java.util.Date;

/** Keeps a date of the old kind. */
public record LivesInThePast(Date day) {
}

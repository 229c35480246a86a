/**
 * Cohorts, their calendar of rotations, and the associates who move through the programme together, from joining to
 * graduation.
 *
 * <p>Neighbours ask {@link gov.rotations.cohort.Cohorts}; the rooms behind it are private.
 */
package gov.rotations.cohort;

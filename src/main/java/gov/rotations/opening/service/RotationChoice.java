package gov.rotations.opening.service;

import java.io.Serializable;
import java.time.LocalDate;

/** A rotation to choose from. @param label for example {@code 2027-A R1} @param cohortCode for example 2027-A */
public record RotationChoice(long id, long cohort, String cohortCode, int number, String label, LocalDate first, LocalDate last)
    implements Serializable {
}

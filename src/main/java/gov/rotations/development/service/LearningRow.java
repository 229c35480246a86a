package gov.rotations.development.service;

import java.io.Serializable;
import java.time.LocalDate;

/** Something read, watched or attended. @param resource whether it is on the list of resources @param helped or null when one cannot say */
public record LearningRow(long id, String title, String provider, boolean resource, Long event, LocalDate completedOn, Boolean helped, String note) implements Serializable {
}

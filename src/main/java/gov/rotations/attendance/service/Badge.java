package gov.rotations.attendance.service;

import java.io.Serializable;

/** What somebody wears at an event. Department and cohort are empty for who is no associate. */
public record Badge(String event, String name, String department, String cohort) implements Serializable {
}

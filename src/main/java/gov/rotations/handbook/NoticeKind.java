package gov.rotations.handbook;

/** How urgent a notice is, the most urgent first. */
public enum NoticeKind {
    URGENT, PLANNED_WORK, INFORMATION
}

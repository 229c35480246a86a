package gov.rotations.attendance;

/** How it became known that somebody was there. */
public enum CheckInMethod {
    QR, CODE,
    /** A facilitator said so. */
    REGISTER,
    /** It stood in a paper or offline register. */
    IMPORT
}

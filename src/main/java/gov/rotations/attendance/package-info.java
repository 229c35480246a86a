/**
 * Who was there: check-in at the door by a QR code or a typed code, the facilitator's register, corrections, reports and
 * figures. It stands on the hall of events, which knows sessions and who registered, and is called by nobody below the
 * roof.
 *
 * <p>Rooms: {@code entity} keeps, {@code service} decides, {@code web} shows.
 */
package gov.rotations.attendance;

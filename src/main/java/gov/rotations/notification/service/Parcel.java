package gov.rotations.notification.service;

/** A letter as it goes to the mail server. @param calendar an iCalendar file, or null */
public record Parcel(long letter, String to, String title, String text, String calendar) {
}

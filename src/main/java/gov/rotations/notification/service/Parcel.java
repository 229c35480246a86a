package gov.rotations.notification.service;

/** A letter as it goes to the mail server. @param from what the programme is called @param calendar an iCalendar file, or null */
public record Parcel(long letter, String from, String to, String title, String text, String calendar) {
}

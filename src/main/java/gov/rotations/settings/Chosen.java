package gov.rotations.settings;

import java.util.regex.Pattern;

/**
 * What can be chosen, each on one line, null for the usual; a line break in a name could smuggle a header into a letter.
 *
 * @param line below the name @param contactHours when somebody answers @param letterFoot the last line of every letter
 */
public record Chosen(String name, String line, String contactName, String contactMail, String contactTelephone, String contactHours, String accent,
        String letterFoot) {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+");

    private static final Pattern TELEPHONE = Pattern.compile("[+(\\d][\\d ()/.-]{2,38}");

    public Chosen {
        name = oneLine(name, 60);
        line = oneLine(line, 120);
        contactName = oneLine(contactName, 120);
        contactMail = oneLine(contactMail, 254);
        contactTelephone = oneLine(contactTelephone, 40);
        contactHours = oneLine(contactHours, 120);
        accent = oneLine(accent, 60);
        letterFoot = oneLine(letterFoot, 300);
    }

    /** As a row keeps it. @throws AccentTooPale when not everybody could read words in the colour */
    public Chosen judged() {
        if (contactMail != null && !MAIL.matcher(contactMail).matches() || contactTelephone != null && !TELEPHONE.matcher(contactTelephone).matches()) {
            throw new SettingsOutOfForm();
        }
        return new Chosen(name, line, contactName, contactMail, contactTelephone, contactHours, accent == null ? null : judged(accent), letterFoot);
    }

    private static String judged(String accent) {
        Accent read = Accent.read(accent).orElseThrow(SettingsOutOfForm::new);
        if (!read.isReadable()) {
            throw new AccentTooPale(read);
        }
        return read.equals(Accent.USUAL) ? null : read.hex();
    }

    private static String oneLine(String text, int most) {
        String line = text == null ? "" : BREAKS.matcher(text).replaceAll(" ").strip();
        if (line.length() > most) {
            throw new SettingsOutOfForm();
        }
        return line.isEmpty() ? null : line;
    }
}

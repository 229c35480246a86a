package gov.rotations.settings.entity;

import gov.rotations.settings.Chosen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The settings of the programme; there is one row of them, and what nobody has chosen is null in it. */
@Entity
@Table(name = "settings_programme")
public class ProgrammeSettings {

    /** The row there is. */
    public static final long ONE = 1;

    /** What is chosen when nothing is. */
    public static final Chosen USUAL = new Chosen(null, null, null, null, null, null, null, null);

    @Id
    private long id;

    @Version
    private long version;

    private String name;

    private String line;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_mail")
    private String contactMail;

    @Column(name = "contact_telephone")
    private String contactTelephone;

    @Column(name = "contact_hours")
    private String contactHours;

    @Column(name = "accent_code")
    private String accent;

    @Column(name = "letter_foot")
    private String letterFoot;

    protected ProgrammeSettings() {
        // for JPA
    }

    /** Nothing chosen yet. */
    public static ProgrammeSettings usual() {
        ProgrammeSettings usual = new ProgrammeSettings();
        usual.id = ONE;
        return usual;
    }

    /** @return the names of the settings that are other than before */
    public List<String> choose(Chosen wish) {
        Chosen before = chosen();
        Chosen now = wish.judged();
        name = now.name();
        line = now.line();
        contactName = now.contactName();
        contactMail = now.contactMail();
        contactTelephone = now.contactTelephone();
        contactHours = now.contactHours();
        accent = now.accent();
        letterFoot = now.letterFoot();
        return changes(before, now);
    }

    private static List<String> changes(Chosen before, Chosen now) {
        List<String> changes = new ArrayList<>();
        note(changes, "name", before.name(), now.name());
        note(changes, "line", before.line(), now.line());
        note(changes, "contact", contact(before), contact(now));
        note(changes, "accent", before.accent(), now.accent());
        note(changes, "letters", before.letterFoot(), now.letterFoot());
        return changes;
    }

    private static String contact(Chosen chosen) {
        return String.join("\n", Objects.toString(chosen.contactName(), ""), Objects.toString(chosen.contactMail(), ""),
            Objects.toString(chosen.contactTelephone(), ""), Objects.toString(chosen.contactHours(), ""));
    }

    private static void note(List<String> changes, String what, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            changes.add(what);
        }
    }

    public Chosen chosen() {
        return new Chosen(name, line, contactName, contactMail, contactTelephone, contactHours, accent, letterFoot);
    }

    public long version() {
        return version;
    }
}

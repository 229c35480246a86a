package gov.rotations.settings.service;

import gov.rotations.settings.Chosen;
import gov.rotations.settings.entity.ProgrammeSettings;
import java.io.Serializable;

/** The settings as the page sends them. */
public class SettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String line;
    private String contactName;
    private String contactMail;
    private String contactTelephone;
    private String contactHours;
    private String accent;
    private String letterFoot;
    private long version;

    static SettingsForm of(ProgrammeSettings settings) {
        Chosen chosen = settings.chosen();
        SettingsForm form = new SettingsForm();
        form.name = chosen.name();
        form.line = chosen.line();
        form.contactName = chosen.contactName();
        form.contactMail = chosen.contactMail();
        form.contactTelephone = chosen.contactTelephone();
        form.contactHours = chosen.contactHours();
        form.accent = chosen.accent();
        form.letterFoot = chosen.letterFoot();
        form.version = settings.version();
        return form;
    }

    /** What it says, each on one line. */
    public Chosen chosen() {
        return new Chosen(name, line, contactName, contactMail, contactTelephone, contactHours, accent, letterFoot);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactMail() {
        return contactMail;
    }

    public void setContactMail(String contactMail) {
        this.contactMail = contactMail;
    }

    public String getContactTelephone() {
        return contactTelephone;
    }

    public void setContactTelephone(String contactTelephone) {
        this.contactTelephone = contactTelephone;
    }

    public String getContactHours() {
        return contactHours;
    }

    public void setContactHours(String contactHours) {
        this.contactHours = contactHours;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public String getLetterFoot() {
        return letterFoot;
    }

    public void setLetterFoot(String letterFoot) {
        this.letterFoot = letterFoot;
    }

    public long getVersion() {
        return version;
    }
}

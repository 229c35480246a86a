package gov.rotations.settings.web;

import gov.rotations.faces.SiteFace;
import gov.rotations.faces.Texts;
import gov.rotations.settings.Accent;
import gov.rotations.settings.Chosen;
import java.util.Objects;
import java.util.stream.Stream;

/** What was chosen as readers see it, with the usual in place of what was not. */
public record Look(Chosen chosen) {

    public String name() {
        return Objects.requireNonNullElseGet(chosen.name(), () -> Texts.get("shared.product"));
    }

    public String line() {
        return chosen.line();
    }

    public String foot() {
        if (chosen.name() == null && chosen.line() == null) {
            return Texts.get("shared.footer");
        }
        return chosen.line() == null ? name() : name() + " · " + chosen.line();
    }

    public SiteFace.Contact contact() {
        boolean none = Stream.of(chosen.contactName(), chosen.contactMail(), chosen.contactTelephone(), chosen.contactHours()).allMatch(Objects::isNull);
        String number = chosen.contactTelephone();
        return none ? null : new SiteFace.Contact(chosen.contactName(), chosen.contactMail(), number, number == null ? null : number.replaceAll("[^+\\d]", ""), chosen.contactHours());
    }

    public String letterFoot() {
        return Objects.requireNonNullElseGet(chosen.letterFoot(), () -> Texts.get("settings.letterFoot.usual", name()));
    }

    /** The usual one as well when what is kept is none. */
    public Accent accent() {
        return Accent.read(chosen.accent()).orElse(Accent.USUAL);
    }

    public boolean isReadable() {
        return accent().isReadable();
    }

    /** Whether pages need colours of their own; what cannot be read is never shown. */
    boolean wearsItsOwn() {
        return !accent().equals(Accent.USUAL) && accent().isReadable();
    }
}

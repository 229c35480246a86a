package gov.rotations.settings.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.settings.service.SettingsForm;
import gov.rotations.settings.service.SettingsService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** Choosing the face of the programme; page {@code settings/settings.xhtml}. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FRESH = "settings?faces-redirect=true";

    @Inject
    private transient SettingsService service;

    private SettingsForm form;

    private String picked;

    public void load() {
        form = service.form();
    }

    /** Takes the colour from the picker over into the text. */
    public void pick() {
        form.setAccent(picked);
    }

    /** The picker shows what was typed, also after a refusal, when it holds on to what was picked. */
    public void type() {
        PrimeFaces.current().resetInputs("form:pick");
    }

    /** Shows how it would look and keeps nothing. */
    public String look() {
        return null;
    }

    public String save() {
        return KeptForm.send(() -> {
            service.save(form);
            return done("settings.saved");
        });
    }

    public String useUsual() {
        return KeptForm.send(() -> {
            service.useUsual(form.getVersion());
            return done("settings.usualAgain");
        });
    }

    private static String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return FRESH;
    }

    public SettingsForm getForm() {
        return form;
    }

    public Look getPreview() {
        return new Look(form.chosen());
    }

    /** What the picker shows: always a whole colour. */
    public String getPicked() {
        return getPreview().accent().hex();
    }

    public void setPicked(String picked) {
        this.picked = picked;
    }
}

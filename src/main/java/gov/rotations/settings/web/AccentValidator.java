package gov.rotations.settings.web;

import gov.rotations.faces.Texts;
import gov.rotations.settings.Accent;
import gov.rotations.settings.AccentTooPale;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Says beside the field that what was typed is no colour, or that not everybody could read words in it. */
@FacesValidator("accent")
public class AccentValidator implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent field, String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        Accent accent = Accent.read(value).orElseThrow(() -> refused(Texts.get("settings.accent.none")));
        if (!accent.isReadable()) {
            throw refused(Texts.of(new AccentTooPale(accent)));
        }
    }

    private static ValidatorException refused(String sentence) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
}

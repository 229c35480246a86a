package gov.rotations.development.web;

import gov.rotations.faces.Texts;
import gov.rotations.shared.LinkNotAllowed;
import gov.rotations.shared.PublicLink;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Says beside the field which of its lines is no link that everybody could follow. */
@FacesValidator("publicLinks")
public class PublicLinksValidator implements Validator<String> {

    private static final int SHOWN = 80;

    @Override
    public void validate(FacesContext context, UIComponent component, String value) {
        if (value != null) {
            value.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(PublicLinksValidator::check);
        }
    }

    private static void check(String line) {
        try {
            new PublicLink(line);
        } catch (LinkNotAllowed e) {
            String start = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("development.edit.linkFault", start), null), e);
        }
    }
}

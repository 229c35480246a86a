package gov.rotations.account.web;

import gov.rotations.account.service.PasswordService;
import gov.rotations.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Asks for a link to choose a new password; page {@code account/forgotten.xhtml}. The answer is always the same. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    private PasswordService service;

    private String email;

    public String ask() {
        service.forgotten(email, Faces.getRequest().getRemoteAddr());
        Messages.addFlashGlobalInfo(Texts.get("account.forgotten.asked"));
        return "/account/forgotten?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

package gov.rotations.account.web;

import gov.rotations.account.entity.EntryLink;
import gov.rotations.account.service.PasswordService;
import gov.rotations.account.service.PersonCard;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** Somebody who has forgotten the old password chooses a new one; page {@code account/new-password.xhtml}. */
@Named
@ViewScoped
public class NewPasswordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PasswordService service;

    private String token;

    private String password;

    private PersonCard person;

    /** Without a person the page says that the link opens nothing. */
    public void load() {
        person = service.findOwner(token, EntryLink.Kind.PASSWORD_RESET).orElse(null);
    }

    public String choose() {
        service.choose(token, EntryLink.Kind.PASSWORD_RESET, password);
        Messages.addFlashGlobalInfo(Texts.get("account.newPassword.chosen"));
        return "/account/sign-in?faces-redirect=true";
    }

    public PersonCard getPerson() {
        return person;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

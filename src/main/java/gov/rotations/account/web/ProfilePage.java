package gov.rotations.account.web;

import gov.rotations.account.service.HeldRole;
import gov.rotations.account.service.PasswordService;
import gov.rotations.account.service.PersonCard;
import gov.rotations.account.service.ProfileService;
import gov.rotations.account.service.SignedIn;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** My name, my roles, my password; page {@code account/profile.xhtml}. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileService profile;

    @Inject
    private PasswordService passwords;

    private PersonCard me;

    private List<HeldRole> roles;

    private String present;

    private String password;

    public void load() {
        me = profile.me();
        roles = profile.myRoles();
    }

    /** This session goes on with the new password; others of mine are over. */
    public String change() {
        SignedIn renewed = passwords.change(present, password);
        Faces.setSessionAttribute(SignedIn.ATTRIBUTE, renewed);
        Messages.addFlashGlobalInfo(Texts.get("account.profile.changed"));
        return "/account/profile?faces-redirect=true";
    }

    public PersonCard getMe() {
        return me;
    }

    public List<HeldRole> getRoles() {
        return roles;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

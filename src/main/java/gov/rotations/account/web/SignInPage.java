package gov.rotations.account.web;

import gov.rotations.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** The sign-in page {@code account/sign-in.xhtml}, and signing out. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    private String email;

    private String password;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        AuthenticationStatus status = security.authenticate(
            (HttpServletRequest) faces.getExternalContext().getRequest(),
            (HttpServletResponse) faces.getExternalContext().getResponse(),
            AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(email, password))
                .newAuthentication(true));
        switch (status) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> Faces.redirect("index.xhtml");
            default -> faces.addMessage(null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("account.signIn.refused"), null));
        }
    }

    public void signOut() throws ServletException, IOException {
        Faces.logout();
        Faces.invalidateSession();
        Faces.redirect("account/sign-in.xhtml?signedOut=true");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

package gov.rotations.account.web;

import gov.rotations.faces.Texts;
import gov.rotations.security.DemoMode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The sign-in page {@code account/sign-in.xhtml}, and signing out. */
@Named
@RequestScoped
public class SignInPage {

    /** One way into the demo. @param key its words in the bundle */
    public record DemoAccount(String key, String email) {
    }

    /** What every demo account takes; the demo loader gives it to them. */
    public static final String DEMO_PASSWORD = "rotations-demo";

    private static final List<String> DEMO_PARTS = List.of("admin", "department", "associate", "manager", "coach", "alumni");

    @Inject
    private SecurityContext security;

    @Inject
    private DemoMode demo;

    private String email;

    private String password;

    private String to;

    private boolean signedOut;

    /** Whoever is signed in already has nothing to do here. */
    public void load() throws IOException {
        if (security.getCallerPrincipal() != null) {
            go();
        }
    }

    public void signIn() throws IOException {
        AuthenticationStatus status = security.authenticate(Faces.getRequest(), Faces.getResponse(),
            AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(email, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            go();
        } else {
            Faces.getContext().addMessage(null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("account.signIn.refused"), null));
        }
    }

    public void signOut() {
        Faces.invalidateSession();
        Faces.redirect(Faces.getRequestContextPath() + "/account/sign-in.xhtml?signedOut=true");
    }

    private void go() throws IOException {
        Faces.getExternalContext().redirect(Faces.getRequestContextPath() + Heading.safe(to));
        Faces.responseComplete();
    }

    public List<DemoAccount> getDemoAccounts() {
        return demo.isOn() ? DEMO_PARTS.stream().map(part -> new DemoAccount("account.signIn.demo." + part, part + "@demo.rotations.test")).toList()
            : List.of();
    }

    public String getDemoPassword() {
        return DEMO_PASSWORD;
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

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isSignedOut() {
        return signedOut;
    }

    public void setSignedOut(boolean signedOut) {
        this.signedOut = signedOut;
    }
}

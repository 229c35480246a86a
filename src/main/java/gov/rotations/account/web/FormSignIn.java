package gov.rotations.account.web;

import gov.rotations.account.service.SignInService;
import gov.rotations.account.service.SignedIn;
import gov.rotations.security.SessionCookie;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Servlets;

/**
 * People sign in on a page of the product and go on to where they were heading. The container's own form mechanism
 * keeps one heading a session, which two tabs or a request for an icon overwrite; here it travels in the address. An alternative, so that it stands before any mechanism the container makes.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class FormSignIn implements HttpAuthenticationMechanism {

    private static final String SIGN_IN = "/account/sign-in.xhtml";

    private static final String EXPIRED = "/errors/expired.xhtml";

    @Inject
    private SignInService signIn;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential instanceof UsernamePasswordCredential given) {
            return begin(given, request, response, context);
        }
        Optional<SignedIn> session = sessionOf(request);
        if (session.isPresent()) {
            return context.notifyContainerAboutLogin(session.get().account().toString(), Set.of());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        sendToSignIn(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** A sign-in gets a new session id, so that nobody can have planted the old one. */
    private AuthenticationStatus begin(UsernamePasswordCredential given, HttpServletRequest request,
            HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedIn> answer = signIn.signIn(given.getCaller(), given.getPasswordAsString(), request.getRemoteAddr());
        if (answer.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession();
        request.changeSessionId();
        SessionCookie.keepToThisSite(response);
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, answer.get());
        return context.notifyContainerAboutLogin(answer.get().account().toString(), Set.of());
    }

    /** A session whose account was disabled or whose password changed meanwhile is ended here. */
    private Optional<SignedIn> sessionOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        if (signIn.isGood(signedIn)) {
            return Optional.of(signedIn);
        }
        session.invalidate();
        return Optional.empty();
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response) {
        boolean asked = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (asked) {
            Servlets.facesRedirect(request, response, request.getContextPath() + SIGN_IN + "?to=%s", Heading.of(request));
        } else {
            Servlets.facesRedirect(request, response, request.getContextPath() + EXPIRED);
        }
    }
}

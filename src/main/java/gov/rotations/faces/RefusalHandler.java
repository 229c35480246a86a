package gov.rotations.faces;

import gov.rotations.security.Denials;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Refusal;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a refusal into a sentence at the top of the page, so that no page needs to catch one. What one may not see
 * answers as not found. Anything else is a fault and goes on to the {@link FaultHandler}.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Optional<Refusal> refusal = Refusals.in(queued.next().getContext().getException());
            if (refusal.isPresent()) {
                queued.remove();
                answer(faces, refusal.get());
                return;
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Refusal refusal) {
        if (refusal instanceof NotPermitted) {
            CDI.current().select(Denials.class).get().note(refusal.getMessage());
            notFound(faces);
        } else {
            say(faces, refusal);
        }
    }

    private static void notFound(FacesContext faces) {
        try {
            ExternalContext external = faces.getExternalContext();
            if (faces.getPartialViewContext().isAjaxRequest()) {
                external.redirect(external.getRequestContextPath() + "/errors/missing.xhtml");
            } else {
                external.responseSendError(404, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form keeps what was typed and shows the sentence above it; anything else starts afresh, so that it shows the truth. */
    private static void say(FacesContext faces, Refusal refusal) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of(refusal), null));
        if (faces.getViewRoot() == null) {
            throw new FacesException(refusal);
        }
        if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && TypedForm.wasSent(faces)) {
            faces.renderResponse();
        } else {
            showOnFreshPage(faces);
        }
    }

    /** The same page again with its address; the home page when it was the page itself that could not be shown. */
    private static void showOnFreshPage(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        ViewHandler views = faces.getApplication().getViewHandler();
        String page = faces.isPostback()
            ? views.getRedirectURL(faces, faces.getViewRoot().getViewId(), Map.of(), true)
            : external.getRequestContextPath() + "/index.xhtml";
        try {
            external.redirect(page);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package gov.rotations.faces;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.primefaces.csp.CspException;

/**
 * What is left when no rule of the programme spoke: a page that is not there, a session that has ended, a form that is
 * not the one this server wrote (it lacks the number its scripts go by), or a fault of ours. A fault gets an incident number, is logged once under it, and shows the reader that number and nothing else.
 */
public class FaultHandler extends ExceptionHandlerWrapper {

    public FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        Throwable first = null;
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            first = first == null ? thrown : first;
            queued.remove();
        }
        if (first != null) {
            answer(FacesContext.getCurrentInstance(), first);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        if (isCausedBy(thrown, ViewExpiredException.class) || isCausedBy(thrown, CspException.class)) {
            lead(faces, "/errors/expired.xhtml");
        } else if (isCausedBy(thrown, FileNotFoundException.class)) {
            send(faces, 404, "/errors/missing.xhtml");
        } else {
            String number = Incident.record(thrown, faces.getExternalContext().getRequestServletPath());
            faces.getExternalContext().getRequestMap().put(Incident.NUMBER, number);
            send(faces, 500, "/errors/broken.xhtml?incident=" + number);
        }
    }

    private static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The status for a whole page; a partial request cannot show an error page and is led to it instead. */
    private static void send(FacesContext faces, int status, String page) {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest() || external.isResponseCommitted()) {
            lead(faces, page);
            return;
        }
        try {
            external.responseReset();
            external.responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lead(FacesContext faces, String page) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.redirect(external.getRequestContextPath() + page);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

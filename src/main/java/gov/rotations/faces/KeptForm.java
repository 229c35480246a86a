package gov.rotations.faces;

import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Refusal;
import jakarta.ejb.EJBException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Supplier;

/**
 * Sends a long form and keeps what was typed when a rule refuses it: the sentence stands above the form and the page
 * stays as it is. Rows of a list do better with a fresh page, which is what happens without this.
 */
public final class KeptForm {

    private KeptForm() {
        // one way of sending
    }

    /** The outcome of the work, or null to stay on the page. */
    public static String send(Supplier<String> work) {
        try {
            return work.get();
        } catch (NotPermitted notFound) {
            throw notFound;
        } catch (ChangedMeanwhile stale) {
            return stay(Texts.get("shared.form.changedMeanwhile"));
        } catch (Refusal refusal) {
            return stay(Texts.of(refusal));
        } catch (EJBException undone) {
            if (hasLostRace(undone)) {
                return stay(Texts.get("shared.form.changedMeanwhile"));
            }
            throw undone;
        }
    }

    private static boolean hasLostRace(Throwable thrown) {
        return thrown != null && (thrown instanceof OptimisticLockException || hasLostRace(thrown.getCause()));
    }

    private static String stay(String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
        return null;
    }
}

package gov.rotations.cohort.web;

import gov.rotations.faces.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says on the next page what was done, and leads there. */
final class Done {

    private Done() {
    }

    /** To {@code page?id=…} with the text of the key as news. */
    static String back(String page, long id, String key, Object... details) {
        say(key, details);
        return page + "?faces-redirect=true&id=" + id;
    }

    static String to(String page, String key) {
        say(key);
        return page + "?faces-redirect=true";
    }

    private static void say(String key, Object... details) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.get(key, details), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}

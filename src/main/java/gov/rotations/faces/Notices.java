package gov.rotations.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** The messages at the top of a page: what went well, what was refused, and the faults of a form with links to its fields. */
@Named
@RequestScoped
public class Notices {

    /** @param field client id of the field at fault, or null when the fault is not of one field */
    public record Notice(String text, String field) {
    }

    /** Faults of the form just sent; each leads to its field. */
    public List<Notice> getFaults() {
        return collect(severity -> severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
    }

    /** What a rule of the programme refused. */
    public List<Notice> getRefusals() {
        return collect(FacesMessage.SEVERITY_WARN::equals);
    }

    /** What was done. */
    public List<Notice> getNews() {
        return collect(FacesMessage.SEVERITY_INFO::equals);
    }

    private static List<Notice> collect(Predicate<FacesMessage.Severity> wanted) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Notice> notices = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            faces.getMessageList(field).stream().filter(message -> wanted.test(message.getSeverity()))
                .forEach(message -> notices.add(new Notice(text(message), field == null || field.isEmpty() ? null : field)));
        }
        return notices;
    }

    private static String text(FacesMessage message) {
        return message.getDetail() == null || message.getDetail().isBlank() || message.getDetail().equals(message.getSummary())
            ? message.getSummary() : message.getDetail();
    }
}

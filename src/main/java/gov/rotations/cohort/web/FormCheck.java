package gov.rotations.cohort.web;

import gov.rotations.cohort.entity.RotationCalendar.Fault;
import gov.rotations.faces.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.function.Supplier;

/** Puts what is wrong beside the fields it is about and does the work only when nothing is, so that nothing typed is lost. */
final class FormCheck {

    private boolean faulty;

    /** Marks every rotation at fault, on its first day; a fault of the calendar as a whole on the number of rotations. */
    FormCheck mark(List<Fault> faults) {
        faults.forEach(fault -> mark(fault.rotation() == 0 ? "rotations" : "first" + fault.rotation(),
            Texts.get("cohort.fault." + fault.kind(), fault.rotation(), fault.other(), fault.days())));
        return this;
    }

    FormCheck markIf(boolean wrong, String field, String key) {
        if (wrong) {
            mark(field, Texts.get(key));
        }
        return this;
    }

    /** Where the work leads, or the same page again with its marks. */
    String then(Supplier<String> work) {
        if (faulty) {
            FacesContext.getCurrentInstance().validationFailed();
            return null;
        }
        return work.get();
    }

    private void mark(String field, String text) {
        faulty = true;
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent input = faces.getViewRoot().findComponent("form:" + field);
        if (input instanceof UIInput typed && typed.getValue() instanceof Comparable<?> value) {
            typed.setValid(false);
            typed.setSubmittedValue(value.toString()); // an input at fault shows what was submitted, and that is used up by now
        }
        faces.addMessage(input == null ? null : input.getClientId(faces),
            new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}

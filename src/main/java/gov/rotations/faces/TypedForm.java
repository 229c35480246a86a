package gov.rotations.faces;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells a form in which somebody may have typed from a form that is only a button on a row. */
final class TypedForm {

    private TypedForm() {
    }

    /** Whether the request sent a form that holds something one can fill in. */
    static boolean wasSent(FacesContext faces) {
        AtomicBoolean typed = new AtomicBoolean();
        VisitContext visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(visit, (context, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (canBeFilledIn(component)) {
                typed.set(true);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return typed.get();
    }

    private static boolean canBeFilledIn(UIComponent component) {
        return component instanceof EditableValueHolder && !(component instanceof HtmlInputHidden)
            && !Set.of("hidden").contains(String.valueOf(component.getAttributes().get("type")));
    }
}

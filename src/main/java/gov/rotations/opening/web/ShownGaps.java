package gov.rotations.opening.web;

import gov.rotations.faces.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Shows what the checklist misses beside the fields of the form, or goes on when it misses nothing. */
final class ShownGaps {

    private static final Map<String, String> FIELDS = Map.of("PRODUCT", "product", "KIND", "kind", "PHASE", "phase", "USER_GROUP", "users",
        "PROBLEM", "problem", "DECISIONS", "decisions", "HOST_NAME", "hostName", "HOST_EMAIL", "hostEmail", "SITE", "site", "SEATS", "seats");

    private ShownGaps() {
        // one question
    }

    /** @param gaps what is missing @param goOn what to do when nothing is; its outcome is the answer */
    static String orElse(List<? extends Enum<?>> gaps, Supplier<String> goOn) {
        FacesContext faces = FacesContext.getCurrentInstance();
        gaps.forEach(gap -> faces.addMessage("form:" + FIELDS.get(gap.name()),
            new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(gap), null)));
        return gaps.isEmpty() ? goOn.get() : null;
    }
}

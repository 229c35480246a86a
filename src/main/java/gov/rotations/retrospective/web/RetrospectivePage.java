package gov.rotations.retrospective.web;

import gov.rotations.retrospective.service.AnswerSheet;
import gov.rotations.retrospective.service.LookingBackService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What both sides say, as far as the reader may read it; page {@code retrospective/retrospective.xhtml}. */
@Named
@RequestScoped
public class RetrospectivePage {

    @Inject
    private LookingBackService service;

    private long id;

    private AnswerSheet sheet;

    public void load() {
        sheet = service.sheet(id);
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

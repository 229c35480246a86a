package gov.rotations.retrospective.web;

import gov.rotations.retrospective.service.AnswerFiguresService;
import gov.rotations.retrospective.service.LookingBackService;
import gov.rotations.retrospective.service.Picture;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What somebody is to look back on, and has looked back on; page {@code retrospective/retrospectives.xhtml}. */
@Named
@RequestScoped
public class RetrospectivesPage {

    @Inject
    private LookingBackService service;

    @Inject
    private AnswerFiguresService figures;

    private int page = 1;

    private LookingBackService.View view;

    private List<AnswerFiguresService.OfDepartment> departments;

    private List<Picture> pulse;

    public void load() {
        view = service.mine(page);
    }

    public LookingBackService.View getView() {
        return view;
    }

    /** Asked for departments only. */
    public List<AnswerFiguresService.OfDepartment> getDepartments() {
        if (departments == null) {
            departments = figures.ofMyDepartments();
        }
        return departments;
    }

    public List<Picture> getPulse() {
        if (pulse == null) {
            pulse = figures.pulse();
        }
        return pulse;
    }

    public int getSize() {
        return LookingBackService.ROWS;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

package gov.rotations.retrospective.web;

import gov.rotations.retrospective.entity.ImprovementItem;
import gov.rotations.retrospective.service.ImprovementService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The log of improvements; page {@code retrospective/improvements.xhtml}. */
@Named
@RequestScoped
public class ImprovementsPage {

    @Inject
    private ImprovementService service;

    private ImprovementItem.State state;

    private int page = 1;

    private ImprovementService.View view;

    public void load() {
        view = service.list(state, page);
    }

    public ImprovementService.View getView() {
        return view;
    }

    public long getAll() {
        return view.steps().stream().mapToLong(ImprovementService.Step::count).sum();
    }

    public int getSize() {
        return ImprovementService.ROWS;
    }

    /** The address of this list without its page. */
    public String getLink() {
        return "improvements.xhtml?state=" + (state == null ? "" : state) + "&";
    }

    public ImprovementItem.State getState() {
        return state;
    }

    public void setState(ImprovementItem.State state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

package gov.rotations.suggestion.web;

import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.entity.ChangeRequest;
import gov.rotations.suggestion.service.RequestFilter;
import gov.rotations.suggestion.service.RequestListService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What people have suggested; page {@code suggestion/requests.xhtml}. */
@Named
@RequestScoped
public class RequestsPage {

    @Inject
    private RequestListService service;

    private TargetKind kind;

    private ChangeRequest.State state;

    private boolean mine;

    private int page = 1;

    private RequestListService.View view;

    public void load() {
        view = service.list(new RequestFilter(kind, state, mine), page);
    }

    public RequestListService.View getView() {
        return view;
    }

    public TargetKind[] getKinds() {
        return TargetKind.values();
    }

    public ChangeRequest.State[] getStates() {
        return ChangeRequest.State.values();
    }

    public int getSize() {
        return RequestListService.ROWS;
    }

    /** The address of this list without its page. */
    public String getLink() {
        return "requests.xhtml?kind=" + (kind == null ? "" : kind) + "&state=" + (state == null ? "" : state) + "&mine=" + mine + "&";
    }

    public TargetKind getKind() {
        return kind;
    }

    public void setKind(TargetKind kind) {
        this.kind = kind;
    }

    public ChangeRequest.State getState() {
        return state;
    }

    public void setState(ChangeRequest.State state) {
        this.state = state;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

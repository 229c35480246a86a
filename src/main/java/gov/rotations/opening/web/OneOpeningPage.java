package gov.rotations.opening.web;

import gov.rotations.cohort.RotationId;
import gov.rotations.faces.Ids;
import gov.rotations.faces.Texts;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.service.OpeningLists;
import gov.rotations.opening.service.OpeningService;
import gov.rotations.opening.service.OpeningView;
import gov.rotations.opening.service.ReviewService;
import gov.rotations.opening.service.RotationChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** One opening with its review, page {@code opening/opening.xhtml}. */
@Named("openingPage")
@ViewScoped
public class OneOpeningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningLists lists;
    @Inject
    private OpeningService service;
    @Inject
    private ReviewService review;

    private String id;
    private OpeningView view;
    private String changes;
    private String rejection;
    private String withdrawal;
    private Long rotation;

    public void load() {
        view = lists.get(new OpeningId(Ids.read("opening", id)));
    }

    public String submit() {
        service.submit(openingId(), view.version());
        return done("submitted");
    }

    public String approve() {
        review.approve(openingId(), view.version());
        return done("approved");
    }

    public String askForChanges() {
        review.askForChanges(openingId(), view.version(), changes);
        return done("changesAsked");
    }

    public String reject() {
        review.reject(openingId(), view.version(), rejection);
        return done("rejected");
    }

    public String withdraw() {
        service.withdraw(openingId(), view.version(), withdrawal);
        return done("withdrawn");
    }

    /** Goes to the copy, to be edited and submitted. */
    public String rollForward() {
        OpeningId copy = service.rollForward(openingId(), new RotationId(rotation));
        Messages.addFlashGlobalInfo(Texts.get("opening.done.rolled"));
        return "edit?faces-redirect=true&id=" + copy;
    }

    private OpeningId openingId() {
        return new OpeningId(view.id());
    }

    private String done(String what) {
        Messages.addFlashGlobalInfo(Texts.get("opening.done." + what));
        return "opening?faces-redirect=true&id=" + view.id();
    }

    public List<RotationChoice> getRotations() {
        return lists.rotations();
    }

    public OpeningView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }

    public String getRejection() {
        return rejection;
    }

    public void setRejection(String rejection) {
        this.rejection = rejection;
    }

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String withdrawal) {
        this.withdrawal = withdrawal;
    }

    public Long getRotation() {
        return rotation;
    }

    public void setRotation(Long rotation) {
        this.rotation = rotation;
    }
}

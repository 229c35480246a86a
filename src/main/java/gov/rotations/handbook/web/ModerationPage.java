package gov.rotations.handbook.web;

import gov.rotations.faces.Texts;
import gov.rotations.handbook.entity.Comment;
import gov.rotations.handbook.service.ModerationService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** Comments that an editor should look at; page {@code handbook/comments.xhtml}. */
@Named
@ViewScoped
public class ModerationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ModerationService service;

    private Comment.State state = Comment.State.REPORTED;
    private int number = 1;
    private Long chosen;
    private String why;
    private transient ModerationService.Desk desk;

    public void load() {
        desk = service.desk(state, number);
    }

    public String hide() {
        service.hide(chosen, why);
        return done("handbook.comments.hidden");
    }

    public String keep() {
        service.keep(chosen, why);
        return done("handbook.comments.kept");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "comments?faces-redirect=true&state=" + state;
    }

    public int getSize() {
        return ModerationService.SIZE;
    }

    public List<Comment.State> getStates() {
        return List.of(Comment.State.REPORTED, Comment.State.HIDDEN, Comment.State.VISIBLE);
    }

    public ModerationService.Desk getDesk() {
        return desk;
    }

    public Comment.State getState() {
        return state;
    }

    public void setState(Comment.State state) {
        this.state = state;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

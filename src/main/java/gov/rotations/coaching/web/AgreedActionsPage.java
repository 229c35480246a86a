package gov.rotations.coaching.web;

import gov.rotations.coaching.service.ActionRow;
import gov.rotations.coaching.service.ActionService;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;

/** What the two of a pairing promise each other; part of page {@code coaching/pairing.xhtml}. */
@Named
@ViewScoped
public class AgreedActionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ActionService service;

    private transient List<ActionRow> rows;
    private long pairing;
    private String words;
    private boolean mine = true;
    private LocalDate due;

    public void load(long id) {
        pairing = id;
        rows = service.of(id);
    }

    public String promise() {
        service.promise(pairing, words, mine, due);
        return said("coaching.action.promised");
    }

    public String done(long id) {
        service.done(id);
        return said("coaching.action.done.done");
    }

    public String reopen(long id) {
        service.reopen(id);
        return said("coaching.action.reopen.done");
    }

    public String drop(long id) {
        service.drop(id);
        return said("coaching.action.drop.done");
    }

    private String said(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "pairing?faces-redirect=true&id=" + pairing;
    }

    public List<ActionRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}

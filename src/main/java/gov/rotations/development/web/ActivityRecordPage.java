package gov.rotations.development.web;

import gov.rotations.development.service.OwnRecordService;
import gov.rotations.development.service.RecordRow;
import gov.rotations.faces.Ids;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.util.Messages;

/** One of one's own records; page {@code development/record.xhtml}. */
@Named
@ViewScoped
public class ActivityRecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnRecordService service;

    private String id;
    private transient RecordRow row;
    private LocalDate doneOn;

    public void load() {
        row = service.get(number());
    }

    private long number() {
        return Ids.read("record", id);
    }

    public String start() {
        service.start(number());
        return said("development.record.started");
    }

    public String finish() {
        service.finish(number(), doneOn);
        return said("development.record.finished");
    }

    public String reopen() {
        service.reopen(number());
        return said("development.record.reopened");
    }

    public String leave() {
        service.leave(number());
        return said("development.record.left");
    }

    public String planAgain() {
        service.planAgain(number());
        return said("development.record.plannedAgain");
    }

    public String ask() {
        service.askForEndorsement(number());
        return said("development.record.asked");
    }

    public String delete() {
        service.delete(number());
        Messages.addFlashGlobalInfo(Texts.get("development.record.deleted"));
        return "records?faces-redirect=true";
    }

    private String said(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "record?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RecordRow getRow() {
        return row;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}

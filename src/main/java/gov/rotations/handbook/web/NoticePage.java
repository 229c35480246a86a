package gov.rotations.handbook.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.handbook.Audience;
import gov.rotations.handbook.NoticeKind;
import gov.rotations.handbook.service.NoticeForm;
import gov.rotations.handbook.service.NoticeService;
import gov.rotations.handbook.service.NoticeView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** Writing a notice, a new one or one there is; page {@code handbook/notice.xhtml}. */
@Named
@ViewScoped
public class NoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FRESH = "notice?faces-redirect=true&id=";

    @Inject
    private transient NoticeService service;

    private Long id;
    private NoticeForm form;
    private transient NoticeService.NoticeRow row;
    private transient NoticeView preview;

    public void load() {
        NoticeService.NoticeDesk desk = service.desk(id);
        row = desk.row();
        form = desk.form();
        preview = desk.preview();
    }

    /** Shows how it would look and keeps nothing. */
    public String look() {
        return KeptForm.send(() -> {
            preview = service.preview(form);
            return null;
        });
    }

    public String save() {
        return KeptForm.send(() -> {
            id = service.save(id, form);
            return done("handbook.notice.saved");
        });
    }

    public String publish() {
        service.publish(id);
        return done("handbook.notice.published");
    }

    public String takeDown() {
        service.takeDown(id);
        return done("handbook.notice.takenDown");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return FRESH + id;
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public NoticeService.NoticeRow getRow() {
        return row;
    }

    public NoticeView getPreview() {
        return preview;
    }

    public NoticeForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}

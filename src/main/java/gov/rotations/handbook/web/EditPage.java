package gov.rotations.handbook.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.handbook.Audience;
import gov.rotations.handbook.service.EditingService;
import gov.rotations.handbook.service.ModerationService;
import gov.rotations.handbook.service.PageForm;
import gov.rotations.handbook.service.TakingOverService;
import gov.rotations.suggestion.Clash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** Writing a page: a new one at {@code handbook/write.xhtml}, the next revision of one at {@code handbook/edit.xhtml}. */
@Named
@ViewScoped
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FRESH = "edit?faces-redirect=true&id=";

    @Inject
    private transient EditingService service;

    @Inject
    private transient ModerationService moderation;

    @Inject
    private transient TakingOverService taking;

    private long id;
    private Long request;
    private PageForm form;
    private String successor;
    private String address;
    private transient EditingService.Desk desk;
    private transient List<TakingOverService.Choice> accepted;
    private transient List<EditingService.ChapterChoice> chapters;

    public void load() {
        desk = service.desk(id);
        form = desk.form();
        address = desk.row().slug();
        chapters = service.chapters();
    }

    /** A new page begins with nothing, or with what somebody has suggested. */
    public void blank() {
        form = request == null ? service.blank() : taking.blank(request);
        chapters = service.chapters();
    }

    public String begin() {
        return KeptForm.send(() -> {
            id = request == null ? service.begin(form) : taking.begin(request, form);
            return done("handbook.edit.saved");
        });
    }

    public String save() {
        return KeptForm.send(() -> {
            service.save(id, form);
            return done("handbook.edit.saved");
        });
    }

    public String takeOver(long suggestion, List<Clash> seen, boolean keepOurs) {
        taking.takeOver(id, suggestion, seen, keepOurs);
        return done("handbook.edit.takenOver");
    }

    /** What two stewards have accepted for this page. */
    public List<TakingOverService.Choice> getAccepted() {
        if (accepted == null) {
            accepted = taking.accepted(id);
        }
        return accepted;
    }

    public String revise() {
        service.revise(id);
        return done("handbook.edit.revised");
    }

    public String sendToReview() {
        service.sendToReview(id);
        return done("handbook.edit.sent");
    }

    public String sendBack() {
        service.sendBack(id);
        return done("handbook.edit.sentBack");
    }

    public String publish() {
        service.publish(id);
        return done("handbook.edit.published");
    }

    public String drop() {
        service.drop(id);
        return done("handbook.edit.dropped");
    }

    public String archive() {
        service.archive(id, successor);
        return done("handbook.edit.archived");
    }

    public String restore() {
        service.restore(id);
        return done("handbook.edit.restored");
    }

    public String move() {
        service.move(id, address);
        return done("handbook.edit.moved");
    }

    public String confirm() {
        service.confirm(id);
        return done("handbook.edit.confirmed");
    }

    public String takeComments(boolean may) {
        moderation.takeComments(id, may);
        return done("handbook.edit.commentsChanged");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return FRESH + id;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public List<EditingService.ChapterChoice> getChapters() {
        return chapters;
    }

    public EditingService.Desk getDesk() {
        return desk;
    }

    public PageForm getForm() {
        return form;
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}

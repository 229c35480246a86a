package gov.rotations.handbook.web;

import gov.rotations.faces.Texts;
import gov.rotations.handbook.service.PageView;
import gov.rotations.handbook.service.ReadingService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** One page, and what it said before; pages {@code handbook/page.xhtml}, {@code history.xhtml} and {@code revision.xhtml}. */
@Named
@ViewScoped
public class ReadPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadingService service;

    private String slug;
    private int number;
    private transient PageView view;

    private transient List<String> thanks;
    private transient List<ReadingService.RevisionRow> history;

    public void load() {
        view = service.read(slug);
        thanks = service.thanks(slug);
    }

    public void loadHistory() {
        view = service.read(slug);
        history = service.history(slug);
    }

    public void loadRevision() {
        view = service.readRevision(slug, number);
    }

    public String judge(boolean helpful) {
        service.judge(slug, helpful);
        Messages.addFlashGlobalInfo(Texts.get("handbook.page.thanks"));
        return "page?faces-redirect=true&includeViewParams=true";
    }

    /** Whom the page thanks for a suggestion. */
    public List<String> getThanks() {
        return thanks;
    }

    public PageView getView() {
        return view;
    }

    public List<ReadingService.RevisionRow> getHistory() {
        return history;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}

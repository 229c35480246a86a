package gov.rotations.skills.web;

import gov.rotations.faces.Texts;
import gov.rotations.skills.service.Differences;
import gov.rotations.skills.service.DraftingService;
import gov.rotations.skills.service.EditionRow;
import gov.rotations.skills.service.FrameworkService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;

/** All editions, two of them compared, and beginning the next; pages {@code editions} and {@code compare}. */
@Named
@RequestScoped
public class EditionsPage {

    @Inject
    private FrameworkService service;

    @Inject
    private DraftingService drafting;

    private String from;
    private String to;
    private String code;
    private String title;
    private List<EditionRow> rows;
    private List<Differences.Difference> differences;

    public void load() {
        rows = service.editions();
    }

    public void compare() {
        rows = service.editions();
        differences = service.compare(from, to);
    }

    public String begin() {
        drafting.begin(code, title);
        Messages.addFlashGlobalInfo(Texts.get("skills.draft.begun"));
        return "draft?faces-redirect=true&edition=" + code;
    }

    public List<EditionRow> getRows() {
        return rows;
    }

    public List<Differences.Difference> getDifferences() {
        return differences;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}

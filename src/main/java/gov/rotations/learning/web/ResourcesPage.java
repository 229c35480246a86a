package gov.rotations.learning.web;

import gov.rotations.faces.Texts;
import gov.rotations.learning.entity.LearningResource;
import gov.rotations.learning.service.ResourceAdoptingService;
import gov.rotations.learning.service.ResourceRow;
import gov.rotations.learning.service.ResourceService;
import gov.rotations.suggestion.Clash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** What there is to read, watch or attend; page {@code learning/resources.xhtml}. */
@Named
@ViewScoped
public class ResourcesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FRESH = "resources?faces-redirect=true&includeViewParams=true";

    @Inject
    private transient ResourceService service;

    @Inject
    private transient ResourceAdoptingService adopting;

    private String subSkill;
    private String chosen;
    private LearningResource.Status status;
    private String link;
    private transient List<ResourceRow> rows;

    private transient List<ResourceAdoptingService.Choice> accepted;

    public void load() {
        rows = service.list(subSkill);
    }

    public String judge(String code, boolean helped) {
        service.judge(code, helped);
        Messages.addFlashGlobalInfo(Texts.get("learning.resources.thanks"));
        return FRESH;
    }

    public String check() {
        service.check(chosen, status, link);
        Messages.addFlashGlobalInfo(Texts.get("learning.resources.checked"));
        return FRESH;
    }

    public String takeOver(long request, List<Clash> seen, boolean keepOurs) {
        adopting.adopt(request, seen, keepOurs);
        Messages.addFlashGlobalInfo(Texts.get("learning.resources.adopted"));
        return FRESH;
    }

    /** Asked by the page for stewards and editors only. */
    public List<ResourceAdoptingService.Choice> getAccepted() {
        if (accepted == null) {
            accepted = adopting.accepted();
        }
        return accepted;
    }

    public LearningResource.Status[] getStatuses() {
        return LearningResource.Status.values();
    }

    public List<ResourceRow> getRows() {
        return rows;
    }

    public String getSubSkill() {
        return subSkill;
    }

    public void setSubSkill(String subSkill) {
        this.subSkill = subSkill;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public LearningResource.Status getStatus() {
        return status;
    }

    public void setStatus(LearningResource.Status status) {
        this.status = status;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}

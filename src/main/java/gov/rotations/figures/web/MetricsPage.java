package gov.rotations.figures.web;

import gov.rotations.faces.Texts;
import gov.rotations.figures.service.MetricKeepingService;
import gov.rotations.figures.service.MetricService;
import gov.rotations.figures.service.Register;
import gov.rotations.suggestion.Clash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

/** All figures by what they are about, and what waits to be said of them; page {@code figures/register.xhtml}. */
@Named
@ViewScoped
public class MetricsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MetricService service;

    @Inject
    private transient MetricKeepingService keeping;

    private transient List<Register.Group> groups;

    private transient List<MetricKeepingService.Choice> accepted;

    public void load() {
        groups = service.groups();
    }

    public String takeOver(long request, List<Clash> seen, boolean keepOurs) {
        keeping.publish(request, seen, keepOurs);
        Messages.addFlashGlobalInfo(Texts.get("figures.register.published"));
        return "register?faces-redirect=true";
    }

    public List<Register.Group> getGroups() {
        return groups;
    }

    /** Asked by the page for those who keep the register only. */
    public List<MetricKeepingService.Choice> getAccepted() {
        if (accepted == null) {
            accepted = keeping.accepted();
        }
        return accepted;
    }
}

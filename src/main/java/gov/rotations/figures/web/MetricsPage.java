package gov.rotations.figures.web;

import gov.rotations.figures.service.Register;
import gov.rotations.figures.service.MetricService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All figures by what they are about; page {@code figures/register.xhtml}. */
@Named
@RequestScoped
public class MetricsPage {

    @Inject
    private MetricService service;

    private List<Register.Group> groups;

    public void load() {
        groups = service.groups();
    }

    public List<Register.Group> getGroups() {
        return groups;
    }
}

package gov.rotations.development.web;

import gov.rotations.development.service.ChangeOverTime;
import gov.rotations.development.service.LevelViewReadingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where an associate saw themselves from moment to moment; page {@code development/view-change.xhtml}. */
@Named
@RequestScoped
public class ChangePage {

    @Inject
    private LevelViewReadingService reading;

    private Long associate;

    private ChangeOverTime change;

    public void load() {
        change = reading.change(associate);
    }

    public Long getAssociate() {
        return associate;
    }

    public void setAssociate(Long associate) {
        this.associate = associate;
    }

    public ChangeOverTime getChange() {
        return change;
    }
}

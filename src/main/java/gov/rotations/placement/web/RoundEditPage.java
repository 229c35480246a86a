package gov.rotations.placement.web;

import gov.rotations.cohort.CohortId;
import gov.rotations.faces.Texts;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.service.RoundForm;
import gov.rotations.placement.service.RoundOverviewService;
import gov.rotations.placement.service.RoundService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Messages;

/** Opens a round for rotations of one cohort; page {@code placement/round-edit.xhtml}. */
@Named
@ViewScoped
public class RoundEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoundOverviewService overview;

    @Inject
    private transient RoundService service;

    private Long cohort;
    private transient List<RoundOverviewService.Choice> choices;
    private transient RoundOverviewService.Choice choice;

    private String name;
    private List<Long> rotations = List.of();

    public void load() {
        choices = overview.choices();
        choice = overview.choice(cohort);
        Optional.ofNullable(choice).ifPresent(known -> cohort = known.cohort().value());
    }

    public String open() {
        RoundId id = service.open(RoundForm.of(new CohortId(cohort), rotations, name));
        Messages.addFlashGlobalInfo(Texts.get("placement.round.opened"));
        return "round?faces-redirect=true&id=" + id;
    }

    public List<RoundOverviewService.Choice> getChoices() {
        return choices;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getCohort() {
        return cohort;
    }

    public void setCohort(Long cohort) {
        this.cohort = cohort;
    }

    public RoundOverviewService.Choice getChoice() {
        return choice;
    }

    public List<Long> getRotations() {
        return rotations;
    }

    public void setRotations(List<Long> rotations) {
        this.rotations = rotations;
    }
}

package gov.rotations.placement.web;

import gov.rotations.cohort.AssociateId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.service.PreferenceService;
import gov.rotations.placement.service.PreferenceSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The wishes of one associate, for an admin who opens them; page {@code placement/wishes.xhtml}. */
@Named
@RequestScoped
public class AssociateWishesPage {

    @Inject
    private PreferenceService service;

    private long round;
    private long associate;
    private PreferenceSheet sheet;

    public void load() {
        sheet = service.of(new RoundId(round), new AssociateId(associate));
    }

    public long getRound() {
        return round;
    }

    public void setRound(long round) {
        this.round = round;
    }

    public long getAssociate() {
        return associate;
    }

    public void setAssociate(long associate) {
        this.associate = associate;
    }

    public PreferenceSheet getSheet() {
        return sheet;
    }
}

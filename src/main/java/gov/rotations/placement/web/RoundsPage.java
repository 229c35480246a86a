package gov.rotations.placement.web;

import gov.rotations.placement.service.RoundOverviewService;
import gov.rotations.placement.service.RoundRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rounds of all cohorts; page {@code placement/rounds.xhtml}. */
@Named
@RequestScoped
public class RoundsPage {

    @Inject
    private RoundOverviewService service;

    private List<RoundRow> rows;

    public void load() {
        rows = service.all();
    }

    public List<RoundRow> getRows() {
        return rows;
    }
}

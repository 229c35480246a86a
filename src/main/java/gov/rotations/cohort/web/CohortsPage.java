package gov.rotations.cohort.web;

import gov.rotations.cohort.service.CohortListService;
import gov.rotations.cohort.service.CohortRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Every cohort and its calendar; page {@code cohort/cohorts.xhtml}. */
@Named
@ViewScoped
public class CohortsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CohortListService lists;

    private List<CohortRow> rows;
    private Timeline timeline;

    public void load() {
        rows = lists.cohorts();
        timeline = Timeline.of(rows);
    }

    public List<CohortRow> getRows() {
        return rows;
    }

    public Timeline getTimeline() {
        return timeline;
    }
}

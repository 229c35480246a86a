package gov.rotations.cohort.web;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.service.AssociateFilter;
import gov.rotations.cohort.service.AssociateRow;
import gov.rotations.cohort.service.CohortListService;
import gov.rotations.cohort.service.CohortRow;
import gov.rotations.cohort.service.CohortService;
import gov.rotations.department.Departments;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One cohort with its calendar and people; page {@code cohort/cohort.xhtml}. */
@Named
@ViewScoped
public class CohortPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CohortListService lists;

    @Inject
    private CohortService service;

    private long id;
    private CohortRow cohort;
    private AssociateFilter filter = new AssociateFilter();
    private List<AssociateRow> rows;
    private List<Departments.Card> homes;
    private String why;

    public void load() {
        cohort = lists.cohort(new CohortId(id));
        rows = lists.associates(cohort.id(), filter);
        homes = lists.homesIn(cohort.id());
    }

    public String open() {
        service.open(cohort.id());
        return Done.back("cohort", id, "cohort.done.opened");
    }

    public String start() {
        service.start(cohort.id());
        return Done.back("cohort", id, "cohort.done.started");
    }

    public String finish() {
        service.finish(cohort.id());
        return Done.back("cohort", id, "cohort.done.finishing");
    }

    public String close() {
        service.close(cohort.id());
        return Done.back("cohort", id, "cohort.done.closed");
    }

    public String archive() {
        service.archive(cohort.id());
        return Done.back("cohort", id, "cohort.done.archived");
    }

    public String cancel() {
        service.cancel(cohort.id(), why);
        return Done.back("cohort", id, "cohort.done.cancelled");
    }

    public Timeline getTimeline() {
        return Timeline.of(List.of(cohort));
    }

    public Associate.State[] getStates() {
        return Associate.State.values();
    }

    public AssociateFilter.Order[] getOrders() {
        return AssociateFilter.Order.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CohortRow getCohort() {
        return cohort;
    }

    public AssociateFilter getFilter() {
        return filter;
    }

    public List<AssociateRow> getRows() {
        return rows;
    }

    public List<Departments.Card> getHomes() {
        return homes;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

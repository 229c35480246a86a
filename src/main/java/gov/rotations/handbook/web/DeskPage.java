package gov.rotations.handbook.web;

import gov.rotations.handbook.Collection;
import gov.rotations.handbook.service.EditingService;
import gov.rotations.handbook.service.PageRow;
import gov.rotations.handbook.service.TakingOverService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All pages for those who write them; page {@code handbook/desk.xhtml}. */
@Named
@RequestScoped
public class DeskPage {

    @Inject
    private EditingService service;

    @Inject
    private TakingOverService taking;

    private Collection collection = Collection.HANDBOOK;
    private List<PageRow> rows;
    private List<TakingOverService.Choice> suggested;

    public void load() {
        rows = service.pages(collection);
        suggested = taking.accepted(null);
    }

    public List<PageRow> getRows() {
        return rows;
    }

    /** New pages that two stewards have accepted. */
    public List<TakingOverService.Choice> getSuggested() {
        return suggested;
    }

    public Collection[] getCollections() {
        return Collection.values();
    }

    public Collection getCollection() {
        return collection;
    }

    public void setCollection(Collection collection) {
        this.collection = collection;
    }
}

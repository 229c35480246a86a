package gov.rotations.handbook.web;

import gov.rotations.handbook.Collection;
import gov.rotations.handbook.service.EditingService;
import gov.rotations.handbook.service.PageRow;
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

    private Collection collection = Collection.HANDBOOK;
    private List<PageRow> rows;

    public void load() {
        rows = service.pages(collection);
    }

    public List<PageRow> getRows() {
        return rows;
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

package gov.rotations.handbook.web;

import gov.rotations.handbook.service.FindingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Finding pages, skills and more; page {@code handbook/search.xhtml}. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    private FindingService service;

    private String q;
    private String kind;
    private List<FindingService.Hit> hits;

    public void load() {
        hits = service.find(q, kind);
    }

    /** Kinds to narrow the search to. */
    public List<String> getKinds() {
        return List.of("handbook", "question", "purpose", "skill", "activity", "resource", "metric");
    }

    public List<FindingService.Hit> getHits() {
        return hits;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}

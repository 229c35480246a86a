package gov.rotations.principle.web;

import gov.rotations.principle.service.PrincipleReadingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reading principles; pages {@code principle/principles}, {@code principle/principle} and {@code principle/editions}. */
@Named
@RequestScoped
public class PrinciplesPage {

    @Inject
    private PrincipleReadingService service;

    private Integer edition;
    private String key;
    private PrincipleReadingService.View view;
    private PrincipleReadingService.One one;
    private List<PrincipleReadingService.Row> rows;

    public void load() {
        view = service.read(edition);
    }

    public void loadOne() {
        one = service.principle(key);
    }

    public void loadEditions() {
        rows = service.editions();
    }

    public PrincipleReadingService.View getView() {
        return view;
    }

    public PrincipleReadingService.One getOne() {
        return one;
    }

    public List<PrincipleReadingService.Row> getRows() {
        return rows;
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}

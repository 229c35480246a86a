package gov.rotations.notification.web;

import gov.rotations.notification.service.LetterRow;
import gov.rotations.notification.service.LetterService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Letters to me, or in the demo to everybody; page {@code notification/letters.xhtml}. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterService service;

    private boolean all;

    private int page = 1;

    private List<LetterRow> rows;

    private long total;

    public void load() {
        rows = service.letters(all, page);
        total = service.count(all);
    }

    public boolean isMayReadAll() {
        return service.mayReadAll();
    }

    public List<LetterRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getSize() {
        return LetterService.PAGE;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

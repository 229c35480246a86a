package gov.rotations.audit.web;

import gov.rotations.audit.service.AuditRow;
import gov.rotations.audit.service.AuditSearch;
import gov.rotations.audit.service.AuditService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Utils;

/** What was done, by whom, when and why; page {@code audit/lines.xhtml}. */
@Named("auditLinesPage")
@ViewScoped
public class LinesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditService service;

    private LocalDate first;

    private LocalDate last;

    private String actor;

    private String fact;

    private String subject;

    private int page = 1;

    private List<AuditRow> rows;

    private long total;

    public void load() {
        AuditSearch search = new AuditSearch(first, last, actor, fact, subject, page);
        rows = service.lines(search);
        total = service.count(search);
    }

    /** The address of this list without its page number. */
    public String getLink() {
        return "lines.xhtml?first=%s&last=%s&actor=%s&fact=%s&subject=%s&"
            .formatted(encoded(first), encoded(last), encoded(actor), encoded(fact), encoded(subject));
    }

    private static String encoded(Object value) {
        return Utils.encodeURL(Objects.toString(value, ""));
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getSize() {
        return AuditSearch.SIZE;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = fact;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

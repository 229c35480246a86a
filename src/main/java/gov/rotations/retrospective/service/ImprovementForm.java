package gov.rotations.retrospective.service;

import gov.rotations.retrospective.ImprovementTheme;
import java.io.Serializable;
import java.time.LocalDate;

/** An improvement as its page sends it. */
public class ImprovementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private long version;
    private ImprovementTheme theme;
    private String what;
    private Long owner;
    private LocalDate periodStart;

    static ImprovementForm of(ImprovementRow row) {
        ImprovementForm form = new ImprovementForm();
        form.id = row.id();
        form.version = row.version();
        form.theme = row.theme();
        form.what = row.what();
        form.owner = row.ownerId();
        form.periodStart = row.periodStart();
        return form;
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public ImprovementTheme getTheme() {
        return theme;
    }

    public void setTheme(ImprovementTheme theme) {
        this.theme = theme;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    /** Null for the programme team as a whole. */
    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public LocalDate getPeriodStart() {
        return periodStart;
    }

    public void setPeriodStart(LocalDate periodStart) {
        this.periodStart = periodStart;
    }
}

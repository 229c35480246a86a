package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.entity.Absence;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** Days away as somebody records them. */
public class AbsenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long associate;

    @NotNull
    private Absence.Kind kind = Absence.Kind.OTHER;

    @NotNull
    private LocalDate first;

    private LocalDate expectedTo;

    public AbsenceForm() {
        // filled in by a page
    }

    /** @param expectedTo last day away as far as known, or null */
    public AbsenceForm(AssociateId associate, Absence.Kind kind, LocalDate first, LocalDate expectedTo) {
        this.associate = associate.value();
        this.kind = kind;
        this.first = first;
        this.expectedTo = expectedTo;
    }

    AssociateId person() {
        return new AssociateId(associate);
    }

    /** Ends before it begins. */
    public boolean isBackwards() {
        return expectedTo != null && expectedTo.isBefore(first);
    }

    public long getAssociate() {
        return associate;
    }

    public void setAssociate(long associate) {
        this.associate = associate;
    }

    public Absence.Kind getKind() {
        return kind;
    }

    public void setKind(Absence.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getExpectedTo() {
        return expectedTo;
    }

    public void setExpectedTo(LocalDate expectedTo) {
        this.expectedTo = expectedTo;
    }
}

package gov.rotations.cohort.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.entity.Cohort;
import gov.rotations.cohort.entity.RotationCalendar;
import gov.rotations.cohort.entity.RotationCalendar.Slot;
import gov.rotations.shared.DateRange;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A cohort as somebody plans or changes it: code, size and the dates of 3 or 4 rotations. */
public class CohortForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Dates of one rotation, as typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private LocalDate first;
        private LocalDate last;

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
    }

    private Long id;

    private long version;

    @NotBlank
    @Size(max = 20)
    @Pattern(regexp = "[\\p{L}\\p{N} ._-]*")
    private String code;

    @Min(1)
    @Max(1000)
    private int size = 24;

    @Min(0)
    @Max(366)
    private int gapDaysAllowed = 14;

    @Min(3)
    @Max(4)
    private int rotations = 4;

    private final List<Row> rows = new ArrayList<>(List.of(new Row(), new Row(), new Row(), new Row()));

    public CohortForm() {
        // filled in by a page
    }

    /** For whoever knows the dates already, such as an import. */
    public CohortForm(String code, int size, List<DateRange> dates) {
        this.code = code;
        this.size = size;
        lay(dates.stream().map(range -> new Slot(range.first(), range.last())).toList());
    }

    static CohortForm of(Cohort cohort) {
        CohortForm form = new CohortForm(cohort.code(), cohort.size(),
            cohort.rotations().stream().map(rotation -> rotation.dates()).toList());
        form.id = cohort.id().value();
        form.version = cohort.version();
        form.gapDaysAllowed = cohort.gapDaysAllowed();
        return form;
    }

    /** Lays the rotations end to end from this Monday, each so many weeks long. */
    public void layByWeeks(LocalDate monday, int weeks) {
        lay(RotationCalendar.byWeeks(monday, rotations, weeks).slots());
    }

    private void lay(List<Slot> slots) {
        rotations = slots.size();
        while (rows.size() < rotations) {
            rows.add(new Row());
        }
        for (int i = 0; i < rotations; i++) {
            rows.get(i).setFirst(slots.get(i).first());
            rows.get(i).setLast(slots.get(i).last());
        }
    }

    RotationCalendar calendar() {
        return new RotationCalendar(rows.stream().limit(rotations).map(row -> new Slot(row.first, row.last)).toList());
    }

    List<DateRange> dates() {
        return calendar().slots().stream().map(slot -> new DateRange(slot.first(), slot.last())).toList();
    }

    CohortId cohort() {
        return id == null ? null : new CohortId(id);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? null : code.strip();
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
    }

    public int getGapDaysAllowed() {
        return gapDaysAllowed;
    }

    public void setGapDaysAllowed(int gapDaysAllowed) {
        this.gapDaysAllowed = gapDaysAllowed;
    }

    public int getRotations() {
        return rotations;
    }

    public void setRotations(int rotations) {
        this.rotations = rotations;
    }

    public List<Row> getRows() {
        return rows;
    }
}

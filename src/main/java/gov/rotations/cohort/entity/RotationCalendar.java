package gov.rotations.cohort.entity;

import gov.rotations.shared.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The rotations of a cohort as somebody typed them, and what is wrong with them: 3 or 4, in order, each 3 to 12 months
 * long, none overlapping, none further apart than the cohort allows. A fault of two neighbours marks both.
 */
public record RotationCalendar(List<Slot> slots) {

    /** Dates of one rotation; either may still be missing. */
    public record Slot(LocalDate first, LocalDate last) {

        boolean isDated() {
            return first != null && last != null && !last.isBefore(first);
        }
    }

    public enum Kind {
        /** There are not 3 or 4 rotations. */
        COUNT,
        MISSING,
        /** Ends before it begins. */
        BACKWARDS, TOO_SHORT, TOO_LONG,
        /** Shares days with its neighbour, or comes before it. */
        OVERLAP,
        /** More free days between two rotations than the cohort allows. */
        GAP
    }

    /**
     * @param rotation number of the rotation it marks, 0 for the calendar as a whole
     * @param other number of the neighbour it clashes with, or 0
     * @param days days shared or days in between, or 0
     */
    public record Fault(Kind kind, int rotation, int other, long days) {
    }

    private static final int LEAST_MONTHS = 3;
    private static final int MOST_MONTHS = 12;

    public RotationCalendar {
        slots = List.copyOf(slots);
    }

    static RotationCalendar ofDates(List<DateRange> dates) {
        return new RotationCalendar(dates.stream().map(range -> new Slot(range.first(), range.last())).toList());
    }

    /** Weeks on end from a Monday: each rotation begins the day after the one before it ended. */
    public static RotationCalendar byWeeks(LocalDate monday, int rotations, int weeks) {
        List<Slot> laid = new ArrayList<>();
        for (int i = 0; i < rotations; i++) {
            LocalDate first = monday.plusWeeks((long) i * weeks);
            laid.add(new Slot(first, first.plusWeeks(weeks).minusDays(1)));
        }
        return new RotationCalendar(laid);
    }

    /** Everything wrong, in calendar order; empty when the calendar holds. */
    public List<Fault> faults(int gapDaysAllowed) {
        List<Fault> faults = new ArrayList<>();
        if (slots.size() < 3 || slots.size() > 4) {
            faults.add(new Fault(Kind.COUNT, 0, 0, 0));
        }
        for (int i = 0; i < slots.size(); i++) {
            faultOfLength(i, faults);
            for (int j = i + 1; j < slots.size(); j++) {
                faultOfPair(i, j, gapDaysAllowed, faults);
            }
        }
        return faults;
    }

    /** Free days between two rotations that the cohort allows, so that nobody overlooks them. */
    public List<Fault> allowedGaps() {
        List<Fault> gaps = new ArrayList<>();
        for (int i = 0; i + 1 < slots.size(); i++) {
            if (slots.get(i).isDated() && slots.get(i + 1).isDated() && freeDays(i, i + 1) > 0) {
                gaps.add(new Fault(Kind.GAP, i + 1, i + 2, freeDays(i, i + 1)));
            }
        }
        return gaps;
    }

    private void faultOfLength(int index, List<Fault> faults) {
        Slot slot = slots.get(index);
        if (slot.first() == null || slot.last() == null) {
            faults.add(new Fault(Kind.MISSING, index + 1, 0, 0));
        } else if (!slot.isDated()) {
            faults.add(new Fault(Kind.BACKWARDS, index + 1, 0, 0));
        } else if (slot.last().isBefore(slot.first().plusMonths(LEAST_MONTHS).minusDays(1))) {
            faults.add(new Fault(Kind.TOO_SHORT, index + 1, 0, 0));
        } else if (!slot.last().isBefore(slot.first().plusMonths(MOST_MONTHS))) {
            faults.add(new Fault(Kind.TOO_LONG, index + 1, 0, 0));
        }
    }

    private void faultOfPair(int earlier, int later, int gapDaysAllowed, List<Fault> faults) {
        if (!slots.get(earlier).isDated() || !slots.get(later).isDated()) {
            return;
        }
        long free = freeDays(earlier, later);
        if (free < 0) {
            addToBoth(Kind.OVERLAP, earlier, later, -free, faults);
        } else if (later == earlier + 1 && free > gapDaysAllowed) {
            addToBoth(Kind.GAP, earlier, later, free, faults);
        }
    }

    private static void addToBoth(Kind kind, int earlier, int later, long days, List<Fault> faults) {
        faults.add(new Fault(kind, earlier + 1, later + 1, days));
        faults.add(new Fault(kind, later + 1, earlier + 1, days));
    }

    private long freeDays(int earlier, int later) {
        return ChronoUnit.DAYS.between(slots.get(earlier).last(), slots.get(later).first()) - 1;
    }
}

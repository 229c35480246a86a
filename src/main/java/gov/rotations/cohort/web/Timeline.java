package gov.rotations.cohort.web;

import gov.rotations.cohort.service.CohortRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Calendars of cohorts drawn on one time scale: bars in a picture 1000 units wide. The table beside it says the same in
 * words.
 */
public record Timeline(List<Bar> bars, List<Name> names, List<Tick> ticks, int height) implements Serializable {

    private static final int LEFT = 110;
    private static final int WIDTH = 880;
    private static final int ROW = 44;
    private static final int TOP = 28;

    /** One rotation. */
    public record Bar(int x, int y, int width, int number, String title) implements Serializable {

        public int middle() {
            return x + width / 2;
        }

        public int baseline() {
            return y + 19;
        }
    }

    /** The code of a cohort beside its bars. */
    public record Name(String code, int baseline) implements Serializable {
    }

    /** The first day of a year. */
    public record Tick(int x, int year) implements Serializable {
    }

    public static Timeline of(List<CohortRow> cohorts) {
        List<CohortRow> dated = cohorts.stream().filter(cohort -> cohort.first() != null).toList();
        if (dated.isEmpty()) {
            return new Timeline(List.of(), List.of(), List.of(), 0);
        }
        LocalDate first = dated.stream().map(CohortRow::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = dated.stream().map(CohortRow::last).max(LocalDate::compareTo).orElseThrow();
        Scale scale = new Scale(first, ChronoUnit.DAYS.between(first, last) + 1);
        List<Bar> bars = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            CohortRow cohort = dated.get(i);
            int y = TOP + i * ROW;
            names.add(new Name(cohort.code(), y + 19));
            cohort.rotations().forEach(rotation -> bars.add(scale.bar(cohort.code(), rotation, y)));
        }
        return new Timeline(bars, names, scale.ticks(last), TOP + dated.size() * ROW);
    }

    private record Scale(LocalDate first, long days) {

        private int x(LocalDate day) {
            return LEFT + (int) (ChronoUnit.DAYS.between(first, day) * WIDTH / days);
        }

        private Bar bar(String code, CohortRow.Line rotation, int y) {
            int from = x(rotation.first());
            return new Bar(from, y, Math.max(3, x(rotation.last().plusDays(1)) - from - 2), rotation.number(),
                code + ", " + rotation.number());
        }

        private List<Tick> ticks(LocalDate last) {
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate year = first.withDayOfYear(1).plusYears(1); !year.isAfter(last); year = year.plusYears(1)) {
                ticks.add(new Tick(x(year), year.getYear()));
            }
            return ticks;
        }
    }
}

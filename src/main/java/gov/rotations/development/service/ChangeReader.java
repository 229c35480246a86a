package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Voice;
import gov.rotations.development.entity.LevelView;
import gov.rotations.development.entity.Statement;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws the associate's own views over time. Where nothing was said the line has a gap. */
@Dependent
class ChangeReader {

    private static final int LEFT = 86;
    private static final int STEP = 44;
    private static final int TOP = 16;
    private static final int RUNG = 22;

    @Inject
    private LevelViews views;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Frameworks frameworks;

    ChangeOverTime of(AssociateId associate, Bond bond) {
        List<LevelView> own = views.about(associate).stream().filter(view -> view.voice() == Voice.SELF && bond.mayRead(view))
            .sorted(Comparator.comparing(LevelView::begunAt)).toList();
        Map<Long, Map<Integer, Map<String, Object[]>>> said = new HashMap<>();
        Map<Long, Integer> shown = new HashMap<>();
        for (Object[] row : views.ownStatements(associate)) {
            said.computeIfAbsent((Long) row[0], id -> new HashMap<>()).computeIfAbsent((Integer) row[1], number -> new HashMap<>()).put((String) row[4], row);
            if (bond.self() || row[2] != null) {
                shown.merge((Long) row[0], (Integer) row[1], Math::max);
            }
        }
        List<Map<String, Object[]>> columns = own.stream().map(view -> said.getOrDefault(view.id(), Map.of())
            .getOrDefault(shown.getOrDefault(view.id(), 0), Map.<String, Object[]>of())).toList();
        Map<String, FrameworkText> editions = new LinkedHashMap<>();
        List<ChangeOverTime.Stop> stops = stops(own, columns, editions);
        return new ChangeOverTime(cohorts.associates(List.of(associate)).get(associate).name(), bond.self(), LEFT + STEP * Math.max(stops.size(), 2),
            TOP + RUNG * Statement.HIGHEST + TOP, stops, rungs(editions), panels(stops, columns, editions));
    }

    private List<ChangeOverTime.Stop> stops(List<LevelView> own, List<Map<String, Object[]>> columns, Map<String, FrameworkText> editions) {
        List<ChangeOverTime.Stop> stops = new ArrayList<>();
        String before = null;
        for (LevelView view : own) {
            String edition = columns.get(stops.size()).values().stream().map(row -> (String) row[3]).findFirst().orElse(view.edition());
            editions.computeIfAbsent(edition, code -> frameworks.published(code).orElseThrow());
            stops.add(new ChangeOverTime.Stop(view.id(), view.moment(), view.label(), view.begunAt(), edition, before != null && !before.equals(edition),
                view.statedAt() == null, LEFT + STEP / 2 + STEP * stops.size()));
            before = edition;
        }
        return stops;
    }

    private static List<ChangeOverTime.Rung> rungs(Map<String, FrameworkText> editions) {
        List<FrameworkText> known = List.copyOf(editions.values());
        return IntStream.rangeClosed(0, Statement.HIGHEST).map(step -> Statement.HIGHEST - step)
            .mapToObj(level -> new ChangeOverTime.Rung(level, known.isEmpty() || level == 0 ? null : known.get(known.size() - 1).level(level).title(), y(level))).toList();
    }

    private static List<ChangeOverTime.Panel> panels(List<ChangeOverTime.Stop> stops, List<Map<String, Object[]>> columns, Map<String, FrameworkText> editions) {
        Map<String, String> titles = new LinkedHashMap<>();
        editions.values().forEach(edition -> edition.skills().forEach(skill -> titles.put(skill.key(), skill.title())));
        return titles.entrySet().stream().map(skill -> {
            List<ChangeOverTime.Point> points = IntStream.range(0, stops.size())
                .mapToObj(at -> point(stops.get(at), columns.get(at).get(skill.getKey()), editions)).toList();
            return new ChangeOverTime.Panel(skill.getValue(), lines(points), points);
        }).toList();
    }

    private static ChangeOverTime.Point point(ChangeOverTime.Stop stop, Object[] row, Map<String, FrameworkText> editions) {
        if (row == null) {
            return new ChangeOverTime.Point(stop.x(), y(0), null);
        }
        Integer level = (Integer) row[5];
        Said said = Said.of(new Statement((String) row[4], level, Boolean.TRUE.equals(row[6]), null, null), editions.get(stop.edition()));
        return new ChangeOverTime.Point(stop.x(), level == null ? y(0) : y(level), said);
    }

    private static List<String> lines(List<ChangeOverTime.Point> points) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (ChangeOverTime.Point point : points) {
            if (point.isShown()) {
                line.append(line.isEmpty() ? "" : " ").append(point.x()).append(',').append(point.y());
            } else if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static int y(int level) {
        return TOP + RUNG * (Statement.HIGHEST - level);
    }
}

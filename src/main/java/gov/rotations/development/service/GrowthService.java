package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Moment;
import gov.rotations.development.entity.Statement;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Counts over many people what they stated of themselves; never one of them, and never few. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.ANALYST})
public class GrowthService {

    /** One person's level of one skill at both moments, in the words of the later edition. */
    private record Pair(AssociateId associate, String skill, int before, int after, boolean crossed) {
    }

    /** What somebody stated at one moment. */
    private record Stated(String edition, int revision, Map<String, Integer> levels) {
    }

    @Inject
    private LevelViews views;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Frameworks frameworks;

    public List<Cohorts.CohortCard> cohorts() {
        return cohorts.cohorts();
    }

    /** @param end the moment compared with the start @param code of one cohort, or null for all */
    public GrowthFigures growth(Moment end, String code) {
        if (end.rotation() == 0 && end != Moment.GRADUATION) {
            throw new NotPermitted("moment:" + end);
        }
        Optional<Cohorts.CohortCard> cohort = cohorts.findByCode(code);
        List<Pair> pairs = pairs(end);
        Map<AssociateId, Cohorts.AssociateCard> people = cohorts.associates(pairs.stream().map(Pair::associate).distinct().toList());
        FrameworkText edition = frameworks.current().orElseThrow();
        return new GrowthFigures(end, cohort.map(Cohorts.CohortCard::code).orElse(null), edition.skills().stream()
            .map(skill -> row(skill, edition, pairs.stream().filter(pair -> pair.skill.equals(skill.key())).toList(), cohort.map(Cohorts.CohortCard::id), people)).toList());
    }

    /** A cohort is shown only where the rest could not be found out by taking it off the whole. */
    private static GrowthFigures.Row row(FrameworkText.Skill skill, FrameworkText edition, List<Pair> all, Optional<CohortId> cohort,
        Map<AssociateId, Cohorts.AssociateCard> people) {
        List<Pair> chosen = all.stream().filter(pair -> cohort.isEmpty() || people.get(pair.associate).cohort().equals(cohort.get())).toList();
        int rest = all.size() - chosen.size();
        boolean shown = chosen.size() >= GrowthFigures.FEWEST && (rest == 0 || rest >= GrowthFigures.FEWEST);
        if (!shown) {
            return new GrowthFigures.Row(skill.title(), false, 0, 0, 0, List.of());
        }
        return new GrowthFigures.Row(skill.title(), true, chosen.size(), (int) chosen.stream().filter(pair -> pair.after > pair.before).count(),
            (int) chosen.stream().filter(Pair::crossed).count(), steps(edition, chosen));
    }

    private static List<GrowthFigures.Step> steps(FrameworkText edition, List<Pair> chosen) {
        long[] before = counts(chosen.stream().map(Pair::before));
        long[] after = counts(chosen.stream().map(Pair::after));
        long most = Math.max(LongStream.of(before).max().orElse(1), LongStream.of(after).max().orElse(1));
        return IntStream.rangeClosed(0, Statement.HIGHEST).mapToObj(level -> new GrowthFigures.Step(level, level == 0 ? null : edition.level(level).title(),
            (int) before[level], (int) after[level], (int) (before[level] * GrowthFigures.HEIGHT / most), (int) (after[level] * GrowthFigures.HEIGHT / most))).toList();
    }

    private static long[] counts(Stream<Integer> levels) {
        long[] counts = new long[Statement.HIGHEST + 1];
        levels.forEach(level -> counts[level]++);
        return counts;
    }

    private List<Pair> pairs(Moment end) {
        Map<AssociateId, Map<Moment, Stated>> stated = stated(end);
        Map<String, Optional<Crosswalk>> crosswalks = new HashMap<>();
        String inForce = frameworks.current().orElseThrow().code();
        List<Pair> pairs = new ArrayList<>();
        stated.forEach((associate, moments) -> {
            if (moments.containsKey(Moment.START) && moments.containsKey(end)) {
                pairs.addAll(pairs(associate, moments.get(Moment.START), moments.get(end), inForce, crosswalks));
            }
        });
        return pairs;
    }

    /** Only what the crosswalk carries to one skill alone can be compared; what was split, merged or given up cannot. */
    private List<Pair> pairs(AssociateId associate, Stated start, Stated end, String inForce, Map<String, Optional<Crosswalk>> crosswalks) {
        Map<String, Integer> before = carried(start, inForce, crosswalks);
        Map<String, Integer> after = carried(end, inForce, crosswalks);
        boolean crossed = !start.edition.equals(end.edition);
        return before.keySet().stream().filter(after::containsKey)
            .map(skill -> new Pair(associate, skill, before.get(skill), after.get(skill), crossed)).toList();
    }

    private Map<String, Integer> carried(Stated said, String inForce, Map<String, Optional<Crosswalk>> crosswalks) {
        Optional<Crosswalk> crosswalk = crosswalks.computeIfAbsent(said.edition, code -> Crosswalk.between(frameworks, code, inForce));
        Map<String, Integer> carried = new HashMap<>();
        said.levels.forEach((skill, level) -> crosswalk.flatMap(known -> known.alone(skill)).ifPresent(target -> carried.put(target, level)));
        return carried;
    }

    /** What each person stated last at each moment; skills of which no level was stated are missing. */
    private Map<AssociateId, Map<Moment, Stated>> stated(Moment end) {
        Map<AssociateId, Map<Moment, Stated>> stated = new HashMap<>();
        for (Object[] row : views.statedOwn(end)) {
            Stated one = stated.computeIfAbsent((AssociateId) row[0], id -> new HashMap<>())
                .merge((Moment) row[1], new Stated((String) row[2], (Integer) row[5], new HashMap<>()), (known, next) -> known.revision >= next.revision ? known : next);
            if (row[4] != null && one.revision == (Integer) row[5]) {
                one.levels.put((String) row[3], (Integer) row[4]);
            }
        }
        return stated;
    }
}

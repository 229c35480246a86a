package gov.rotations.development.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.development.entity.LevelRevision;
import gov.rotations.development.entity.LevelView;
import gov.rotations.development.entity.Statement;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the views of one moment beside each other, each in the words of its own edition. */
@Dependent
class SideBySideReader {

    @Inject
    private LevelViews views;

    @Inject
    private LevelViewRows rows;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Frameworks frameworks;

    /** What stands in a column, before it is written. */
    private record Source(LevelView view, LevelRevision revision, FrameworkText edition, Map<String, Statement> said) {
    }

    /** @param bond what the reader is to the associate */
    SideBySide at(LevelView one, Bond bond) {
        List<LevelView> all = views.at(one);
        Map<String, FrameworkText> editions = new LinkedHashMap<>();
        List<Source> sources = all.stream().filter(bond::mayRead).sorted(Comparator.comparing(LevelView::voice).thenComparing(LevelView::id))
            .map(view -> source(view, shown(view, bond), editions)).toList();
        Map<Long, LevelViewRow> named = rows.of(all).stream().collect(Collectors.toMap(LevelViewRow::id, Function.identity()));
        return new SideBySide(cohorts.associates(List.of(one.associate())).get(one.associate()).name(), one.associate().value(), one.moment(), one.label(),
            bond.self(), sources.stream().map(source -> column(source, named.get(source.view.id()), bond)).toList(), lines(sources, editions),
            named.values().stream().filter(row -> row.isAwaited() && !row.mine()).toList());
    }

    /** The author reads what is being written, others what was shared last. */
    static LevelRevision shown(LevelView view, Bond bond) {
        return bond.isAuthor(view) ? view.current() : view.stated().orElseThrow();
    }

    private Source source(LevelView view, LevelRevision revision, Map<String, FrameworkText> editions) {
        FrameworkText edition = editions.computeIfAbsent(revision.edition(), code -> frameworks.published(code).orElseThrow());
        return new Source(view, revision, edition, revision.statements().stream().collect(Collectors.toMap(Statement::skill, Function.identity())));
    }

    private static SideBySide.Column column(Source source, LevelViewRow row, Bond bond) {
        LevelView view = source.view;
        boolean party = bond.isParty(view);
        return new SideBySide.Column(row, source.edition.title(), party && view.state().mayBecome(LevelView.State.DISCUSSED),
            party && view.state().mayBecome(LevelView.State.CLOSED), earlier(view, source.revision, bond));
    }

    private static List<Integer> earlier(LevelView view, LevelRevision shown, Bond bond) {
        return view.revisions().stream().filter(one -> one.number() < shown.number() && (one.statedAt() != null || bond.isAuthor(view)))
            .map(LevelRevision::number).toList();
    }

    private static List<SideBySide.Line> lines(List<Source> sources, Map<String, FrameworkText> editions) {
        Map<String, String> titles = new LinkedHashMap<>();
        editions.values().forEach(edition -> edition.skills().forEach(skill -> titles.putIfAbsent(skill.key(), skill.title())));
        return titles.entrySet().stream().map(skill -> line(skill.getKey(), skill.getValue(), sources, editions)).toList();
    }

    private static SideBySide.Line line(String key, String title, List<Source> sources, Map<String, FrameworkText> editions) {
        List<Said> cells = new ArrayList<>();
        sources.forEach(source -> cells.add(source.said.containsKey(key) ? Said.of(source.said.get(key), source.edition) : null));
        boolean differs = cells.stream().filter(Objects::nonNull).map(Said::level).filter(Objects::nonNull).distinct().count() > 1;
        List<SideBySide.Wording> wordings = editions.values().stream().filter(edition -> edition.findSkill(key).isPresent())
            .map(edition -> new SideBySide.Wording(editions.size() > 1 ? edition.code() : null, edition.levels(), edition.findSkill(key).orElseThrow())).toList();
        return new SideBySide.Line(title, cells, differs, wordings);
    }
}

package gov.rotations.figures.service;

import gov.rotations.figures.entity.MetricRevision;
import gov.rotations.security.Actor;
import gov.rotations.suggestion.ChangeableThings;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.Subject.Field;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.WordsMissing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets people propose other words for a figure. A new one is a question to the programme first: somebody has to count it. */
@ApplicationScoped
public class ChangeableMetrics implements ChangeableThings {

    @Inject
    private Wordings wordings;

    @Override
    public TargetKind kind() {
        return TargetKind.METRIC;
    }

    @Override
    public Optional<Subject> find(String ref, Actor reader) {
        return wordings.of(ref).stream().findFirst().map(ChangeableMetrics::subject);
    }

    private static Subject subject(MetricRevision live) {
        Map<String, String> said = WordsOfMetric.said(live.words());
        return new Subject(TargetKind.METRIC, live.code(), live.code() + " " + live.words().title(), "/figures/metric.xhtml?code=" + live.code(), String.valueOf(live.number()), List.of(
            field("title", "figures.metric.title", said, 200), field("question", "figures.metric.question", said, 400), field("counted", "figures.metric.counted", said, 1_000),
            field("records", "figures.metric.records", said, 600), field("often", "figures.metric.often", said, 300), field("misleads", "figures.metric.misleadsLines", said, 2_000),
            field("notFor", "figures.metric.notFor", said, 1_000), field("aim", "figures.metric.aim", said, 600)));
    }

    private static Field field(String key, String label, Map<String, String> said, int longest) {
        return Field.text(key, label, said.get(key), longest);
    }

    @Override
    public void check(Subject subject, Map<String, String> proposed) {
        if (proposed.values().stream().anyMatch(String::isBlank)) {
            throw new WordsMissing();
        }
    }
}
